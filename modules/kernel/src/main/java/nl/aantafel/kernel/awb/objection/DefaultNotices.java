package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.ContactStep.DefaultNoticeReceived;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.ObjectionStep.DefaultNoticeForwarded;
import nl.aantafel.kernel.dossier.ObjectionStep.DefaultNoticeRuledOut;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.statute.Term;

/** Notices of default (ingebrekestelling, Awb 4:17): in which text one may hide, which were sent on, and what they start. */
final class DefaultNotices {
    private static final Term TWO_WEEKS = Term.weeks(2, awb("4:17 lid 3"));

    /** Words people use; a person reads the text and judges it. */
    private static final List<String> SIGNS = List.of(
            "ingebreke",
            "in gebreke",
            "dwangsom",
            "4:17",
            "binnen twee weken alsnog",
            "binnen 14 dagen alsnog",
            "te laat met beslissen",
            "te laat met het besluit",
            "alsnog een besluit",
            "alsnog een beslissing");

    private DefaultNotices() {}

    /** The oldest text that looks like a notice and about which nobody said yet what it is. */
    static Optional<LocalDate> suspectedOn(Dossier dossier) {
        Optional<LocalDate> suspected = Optional.empty();
        for (var step : dossier.steps()) {
            if (looksLikeOne(step)) suspected = suspected.or(() -> Optional.of(step.on()));
            if (step instanceof DefaultNoticeReceived || step instanceof DefaultNoticeRuledOut)
                suspected = Optional.empty();
        }
        return suspected;
    }

    private static boolean looksLikeOne(Step step) {
        var text = step instanceof Received received
                ? received.narrative().story() + "\n" + received.narrative().wish()
                : step instanceof MessageReceived message ? message.text() : "";
        var words = text.toLowerCase(Locale.of("nl")).replaceAll("\\s+", " ");
        return SIGNS.stream().anyMatch(words::contains);
    }

    /** Notices that the department which must decide did not get yet. */
    static Stream<DefaultNoticeReceived> waiting(Dossier dossier) {
        return dossier.all(DefaultNoticeReceived.class)
                .filter(notice -> !dossier.has(
                        DefaultNoticeForwarded.class,
                        forwarded -> forwarded.receivedOn().equals(notice.on())));
    }

    /** K8: two weeks after the notice; a notice that comes before the term of the decision has passed starts nothing. */
    static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return dossier.all(DefaultNoticeReceived.class)
                .flatMap(notice -> elements(notice, dossier)
                        .filter(element -> !isTooEarly(notice, element, dossier, circumstances))
                        .map(element -> clock(notice, element, dossier, circumstances)));
    }

    private static Stream<Element> elements(DefaultNoticeReceived notice, Dossier dossier) {
        return notice.elements().stream()
                .sorted((one, other) -> Integer.compare(one.value(), other.value()))
                .flatMap((ElementId id) -> dossier.element(id).stream());
    }

    static boolean isTooEarly(
            DefaultNoticeReceived notice, Element element, Dossier dossier, Circumstances circumstances) {
        return DecisionTerm.of(element, dossier, circumstances)
                .filter(term -> !term.isPast(notice.on()))
                .isPresent();
    }

    private static Clock clock(
            DefaultNoticeReceived notice, Element element, Dossier dossier, Circumstances circumstances) {
        var decided = LinkedDecision.of(element, dossier)
                .filter(LinkedDecision::mayBeObjectedTo)
                .map(LinkedDecision::announcedOn)
                .filter(day -> !day.isBefore(notice.on()));
        return new Clock(
                "K8",
                String.valueOf(element.id().value()),
                circumstances.calendar().after(notice.on(), TWO_WEEKS),
                decided.orElse(null));
    }
}
