package nl.aantafel.correspondence.web;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.correspondence.archive.SentLetter;
import nl.aantafel.correspondence.archive.SentLetters;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The citizen's own letters on the status page. */
@Component
@Order(30)
class OwnLetters implements PageSlot {
    private final SentLetters letters;

    OwnLetters(SentLetters letters) {
        this.letters = letters;
    }

    record Row(String subject, LocalDate on, String href) {
        static Row of(SentLetter letter) {
            return new Row(letter.subject(), letter.on(), "/status/mijn-klacht/brieven/" + letter.id());
        }
    }

    @Override
    public Place place() {
        return Place.STATUS;
    }

    @Override
    public String fragment() {
        return "correspondence/panels :: own(${panel})";
    }

    @Override
    public @Nullable List<Row> panel(ComplaintView complaint, @Nullable Step step) {
        var own = letters.of(complaint.id()).stream()
                .map(SentLetters.Line::letter)
                .filter(SentLetter::isToComplainant)
                .map(Row::of)
                .toList();
        return own.isEmpty() ? null : own;
    }
}
