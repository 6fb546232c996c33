package nl.aantafel.kernel.awb;

import static nl.aantafel.statute.Article.awb;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.awb.declining.Declining;
import nl.aantafel.kernel.awb.term.Regimes;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.ContactStep.MessageSent;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.InformalStep.TrackChosen;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.IntakeStep.CompletionAsked;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.IntakeStep.ReadBack;
import nl.aantafel.kernel.dossier.IntakeStep.Requirement;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Obligation;

/** The ordinary course until the citizen and we chose how to go on (Awb 9:2, 9:4, 9:6). */
final class IntakeCourse {
    private IntakeCourse() {}

    static Stream<Obligation> of(Dossier dossier, Circumstances circumstances) {
        var first = Stream.of(contact(dossier, circumstances), receipt(dossier, circumstances))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Obligation::by, Comparator.nullsLast(Comparator.naturalOrder())));
        var choose = new Obligation(
                "choose-track",
                TrackChosen.class,
                awb("9:5"),
                Declining.lastDay(dossier, circumstances.calendar()).lastDay());
        return Stream.of(first, complete(dossier, circumstances), describe(dossier), Stream.of(choose))
                .flatMap(obligations -> obligations);
    }

    private static Optional<Obligation> contact(Dossier dossier, Circumstances circumstances) {
        var hadContact = dossier.has(ContactTried.class, ContactTried::reached)
                || dossier.has(TalkHeld.class)
                || dossier.has(MessageSent.class);
        var by = Obligations.firstContactBy(dossier, circumstances);
        return hadContact
                ? Optional.empty()
                : Optional.of(new Obligation("first-contact", ContactTried.class, awb("9:2"), by));
    }

    static Optional<Obligation> receipt(Dossier dossier, Circumstances circumstances) {
        return Clocks.of(dossier, circumstances).stream()
                .filter(clock -> clock.id().equals("K0b") && clock.isRunning())
                .map(clock -> clock.deadline().lastDay())
                .map(by -> new Obligation("acknowledge", Acknowledged.class, awb("9:6"), by))
                .findAny();
    }

    /** An oral complaint is read back to the citizen before anything is asked (report p. 47). */
    private static Stream<Obligation> complete(Dossier dossier, Circumstances circumstances) {
        if (!dossier.received().inWriting() && !dossier.has(ReadBack.class))
            return Stream.of(new Obligation("read-back", ReadBack.class, awb("9:4 lid 1"), null));
        var missing = EnumSet.noneOf(Requirement.class);
        missing.addAll(Regimes.of(dossier, circumstances.ordinance()).missing());
        missing.remove(Requirement.TOWARDS_COMPLAINANT);
        if (missing.isEmpty() || dossier.has(CompletionAsked.class)) return Stream.empty();
        return Stream.of(new Obligation("ask-to-complete", CompletionAsked.class, awb("9:4 lid 2"), null));
    }

    static Stream<Obligation> describe(Dossier dossier) {
        return dossier.elements().isEmpty()
                ? Stream.of(new Obligation("describe-element", ElementDescribed.class, awb("9:4 lid 2"), null))
                : Stream.empty();
    }
}
