package nl.aantafel.kernel.web.citizen;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.objection.Objecting;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.IntakeStep.CompletionAsked;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.web.citizen.StatusSheet.Ask;
import org.springframework.stereotype.Component;

/** What we ask of the citizen, and before which day we would like to hear. */
@Component
final class StatusAsks {
    private final Wording words;

    StatusAsks(Wording words) {
        this.words = words;
    }

    List<Ask> of(ComplaintView view) {
        var asked = view.clocks().stream().filter(Clock::isRunning).flatMap(clock -> ask(clock, view));
        return Stream.concat(objections(view), asked).toList();
    }

    /** Talking does not stop the term to object; nobody may find out afterwards (Awb 6:7, report p. 47). */
    private Stream<Ask> objections(ComplaintView view) {
        return Objecting.guardedUntil(view.dossier(), view.circumstances().calendar(), view.today())
                .map(last -> new Ask(
                        words.say("status.bezwaar.let-op"),
                        words.say("status.bezwaar.let-op.tekst", words.day(last)),
                        "bezwaar"));
    }

    private Stream<Ask> ask(Clock clock, ComplaintView view) {
        var by = words.day(clock.deadline().lastDay());
        if (isInvitation(clock))
            return Stream.of(new Ask(words.say("status.gesprek"), invitation(view, by), "gesprek"));
        if (!clock.id().equals("K4")) return Stream.empty();
        var text = words.say("status.aanvullen.tekst", missing(view), by);
        return Stream.of(new Ask(words.say("status.aanvullen"), text, "bericht"));
    }

    /** An invitation to the citizen that was not answered. */
    static boolean isInvitation(Clock clock) {
        return clock.id().equals("K3")
                && clock.about().equals(String.valueOf(PartyId.COMPLAINANT.value()))
                && clock.isRunning();
    }

    private String invitation(ComplaintView view, String by) {
        var proposal = view.dossier()
                .all(HearingOffered.class)
                .filter(offer -> offer.to().equals(PartyId.COMPLAINANT))
                .reduce((earlier, later) -> later)
                .map(HearingOffered::proposal)
                .orElse("");
        return (words.say("status.gesprek.tekst", by) + " " + proposal).strip();
    }

    private String missing(ComplaintView view) {
        return view.dossier()
                .last(CompletionAsked.class)
                .map(asked -> asked.missing().stream()
                        .sorted()
                        .map(one -> words.say("status.mist." + one.name()))
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }
}
