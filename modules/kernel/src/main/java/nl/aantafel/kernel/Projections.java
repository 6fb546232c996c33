package nl.aantafel.kernel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.awb.answering.Aftercare;
import nl.aantafel.kernel.awb.reconsidering.Reconsidering;
import nl.aantafel.kernel.awb.term.Regimes;
import nl.aantafel.kernel.dossier.AssessmentStep.RuleSetAside;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.ContactStep.MessageSent;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Due;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.persistence.Projection;
import nl.aantafel.kernel.veil.Veil;

/** Makes the row that lists show out of a dossier. */
final class Projections {
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_SEARCHABLE = 100_000;

    private Projections() {}

    static Projection of(
            Dossier dossier, Circumstances circumstances, List<Clock> clocks, List<Obligation> obligations) {
        var next = obligations.stream().findFirst();
        return new Projection(
                dossier.receivedOn(),
                dossier.stage().name(),
                Regimes.of(dossier, circumstances.ordinance()).kind().name(),
                title(Veil.withoutNames(dossier)),
                complainant(dossier),
                laws(dossier),
                Due.of(clocks).orElse(null),
                next.map(Obligation::key).orElse(""),
                next.map(Obligation::article).map(Object::toString).orElse(""),
                next.map(Obligation::by).orElse(null),
                dossier.handler().map(HandlerAssigned::staff).orElse(null),
                dossier.handler().map(HandlerAssigned::name).orElse(null),
                isUnread(dossier.steps()),
                isWaiting(dossier),
                !dossier.isClosed() || Aftercare.isRunning(dossier) || Reconsidering.isRunning(dossier),
                words(Veil.withoutNames(dossier)));
    }

    /** The first element's title, or the beginning of the story while there is no element. */
    static String title(Dossier dossier) {
        var story = dossier.received()
                .narrative()
                .story()
                .strip()
                .lines()
                .findFirst()
                .orElse("");
        var title = dossier.elements().stream().map(Element::title).findFirst().orElse(story);
        if (title.codePointCount(0, title.length()) <= LONGEST_TITLE) return title;
        return title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    private static String complainant(Dossier dossier) {
        if (dossier.received().openness() != Openness.OPEN) return "";
        return dossier.complainant().map(Party::name).orElse("");
    }

    private static String laws(Dossier dossier) {
        return dossier.elements().stream()
                .flatMap(element -> element.laws().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static boolean isUnread(List<Step> steps) {
        var last = steps.stream()
                .filter(step ->
                        step instanceof MessageReceived || step instanceof MessageSent || step instanceof TalkHeld)
                .reduce((earlier, later) -> later);
        return last.filter(MessageReceived.class::isInstance).isPresent();
    }

    private static boolean isWaiting(Dossier dossier) {
        return dossier.steps().getLast() instanceof HearingOffered;
    }

    private static String words(Dossier dossier) {
        var said = Stream.of(
                dossier.number(),
                complainant(dossier),
                title(dossier),
                dossier.received().narrative().story(),
                dossier.received().narrative().about());
        var elements =
                dossier.elements().stream().map(element -> element.conduct().description());
        var aside = dossier.all(RuleSetAside.class).map(step -> step.rule() + "\n" + step.why());
        var words = Stream.of(said, elements, aside).flatMap(texts -> texts).collect(Collectors.joining("\n"));
        return words.substring(0, Math.min(words.length(), LONGEST_SEARCHABLE));
    }
}
