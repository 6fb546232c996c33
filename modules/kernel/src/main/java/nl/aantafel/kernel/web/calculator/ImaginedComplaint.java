package nl.aantafel.kernel.web.calculator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aantafel.kernel.awb.Clocks;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Narrative;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.LegalCalendar;

/** A complete written complaint that nobody made, to which the law of every real one applies (Awb 9:8, 9:11, 9:24). */
final class ImaginedComplaint {
    private final Dossier dossier;
    private final Circumstances circumstances;

    ImaginedComplaint(LocalDate receivedOn, boolean adviser, LegalCalendar calendar) {
        dossier = with(with(new Dossier("", List.of()), received(receivedOn)), complainant(receivedOn));
        circumstances = new Circumstances(
                receivedOn, ordinance(receivedOn, adviser), calendar, Circumstances.EarlierComplaints.NONE);
    }

    /** The last day to say that we do not handle it. */
    Deadline notHandling() {
        return clock("K2", dossier);
    }

    Deadline handling() {
        return clock("K1", dossier);
    }

    /** After the longest postponement. */
    Deadline postponed() {
        var weeks = OpenTerms.POSTPONEMENT_WEEKS.standard();
        return clock("K1", with(dossier, new Postponed(handling().lastDay(), weeks, "")));
    }

    /** The year of the ombudsman, when the complaint is concluded on the last day of the handling. */
    Deadline ombudsman() {
        return clock("K5", with(dossier, new Concluded(handling().lastDay(), "", "", false)));
    }

    private Deadline clock(String id, Dossier imagined) {
        return Clocks.of(imagined, circumstances).stream()
                .filter(clock -> clock.id().equals(id))
                .map(clock -> clock.deadline())
                .findFirst()
                .orElseThrow();
    }

    private static Received received(LocalDate day) {
        var narrative = new Narrative("-", "", "", "");
        return new Received(day, Channel.LETTER, narrative, true, true, day, Openness.OPEN, false, Set.of(), "nl");
    }

    private static PartyNamed complainant(LocalDate day) {
        var contact = new Party.Contact("", "", "-");
        return new PartyNamed(day, new Party(PartyId.COMPLAINANT, PartyRole.COMPLAINANT, "-", contact, null));
    }

    private static Ordinance ordinance(LocalDate day, boolean adviser) {
        var ombudsman = new Ordinance.Ombudsman("", List.of(), "", "");
        return new Ordinance(
                day, "", Map.of(OpenTerms.COMMITTEE.key(), adviser), Map.of(), ombudsman, List.of(), null, "");
    }

    private static Dossier with(Dossier dossier, Step step) {
        return dossier.with(new Recorded(dossier.history().size() + 1, step, Instant.EPOCH, "", ""));
    }
}
