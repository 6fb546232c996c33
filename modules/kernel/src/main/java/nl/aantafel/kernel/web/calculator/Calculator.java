package nl.aantafel.kernel.web.calculator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.LegalCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Answers a query with the days the law gives, each with its reasons. */
@Component
final class Calculator {
    private final LegalCalendar calendar = LegalCalendar.bundled();
    private final MessageSource texts;

    Calculator(MessageSource texts) {
        this.texts = texts;
    }

    TermAnswer answer(TermQuery query, Locale locale) {
        var terms = new ArrayList<Named>();
        if (query.received() != null) terms.addAll(complaint(query.received(), query.adviser()));
        if (query.announced() != null) terms.add(new Named("K6", calendar.objection(query.announced()), true));
        var provisional = terms.stream().map(Named::deadline).anyMatch(Deadline::provisional);
        var rows = terms.stream().map(term -> row(term, locale)).toList();
        return new TermAnswer(text(query.received()), text(query.announced()), provisional, rows);
    }

    private List<Named> complaint(LocalDate receivedOn, boolean adviser) {
        var complaint = new ImaginedComplaint(receivedOn, adviser, calendar);
        return List.of(
                new Named("K2", complaint.notHandling(), false),
                new Named("K1", complaint.handling(), false),
                new Named("K1-verdaagd", complaint.postponed(), false),
                new Named("K5", complaint.ombudsman(), false));
    }

    private TermAnswer.Row row(Named term, Locale locale) {
        var deadline = term.deadline();
        return new TermAnswer.Row(
                term.clock(),
                texts.getMessage("calculator." + term.clock(), null, locale),
                term.hasFirstDay() ? deadline.start().toString() : null,
                deadline.nominal().toString(),
                deadline.lastDay().toString(),
                deadline.article().toString(),
                deadline.because());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return Objects.toString(day, null);
    }

    private record Named(String clock, Deadline deadline, boolean hasFirstDay) {}
}
