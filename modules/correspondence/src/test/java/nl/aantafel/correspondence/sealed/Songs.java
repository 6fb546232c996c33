package nl.aantafel.correspondence.sealed;

import static nl.aantafel.correspondence.LivedComplaint.DAY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject;
import nl.aantafel.correspondence.LivedComplaint;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.LinkedComplaints;
import nl.aantafel.kernel.chamber.Chamber;
import nl.aantafel.kernel.chamber.DraftAdvice;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.ContactStep.Noted;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.InformalStep.TalkKind;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Narrative;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.draft.Answers;
import nl.aantafel.kernel.draft.DraftSecret;
import nl.aantafel.kernel.draft.Drafts;
import nl.aantafel.kernel.together.LinkKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Two complaints lived through the use cases, with the canary in every place that people write in. */
@Component
record Songs(
        LivedComplaint lived,
        Complaints complaints,
        Chamber chamber,
        Drafts drafts,
        LinkedComplaints links,
        TransactionTemplate transaction) {

    ComplaintId sing(Canaries canaries) {
        var id = complaint(canaries);
        var other = complaint(canaries);
        lived.take(id, new HandlerAssigned(DAY, "behandelaar", "Hanna Bakker", "088 555 12 34"));
        lived.take(id, new MessageReceived(DAY, Channel.EMAIL, canaries.in("Ik schrijf nog dit:")));
        lived.take(id, new Noted(DAY, canaries.in("Gebeld over")));
        lived.take(id, new Acknowledged(DAY, false));
        lived.take(
                id, new TalkHeld(DAY, TalkKind.values()[0], "Hanna en mevrouw", true, canaries.in("Wij spraken over")));
        lived.here(() -> transaction.execute(_ -> {
            committee(id, canaries);
            return true;
        }));
        lived.here(() -> {
            drafts.keep(DraftSecret.fresh(), new Answers(Map.of("verhaal", List.of(canaries.in("Nog niet af:")))));
            return true;
        });
        lived.here(() -> CurrentSubject.callAs(
                coordinator(),
                () -> links.tie(
                        LinkKind.SAME_EVENT, canaries.in("De uitval van"), List.of(number(id), number(other)))));
        return id;
    }

    private void committee(ComplaintId id, Canaries canaries) {
        chamber.note(id.value(), "lid1", Instant.EPOCH, canaries.in("Wij twijfelen aan"));
        chamber.draft(
                id.value(),
                "lid1",
                Instant.EPOCH,
                new DraftAdvice(
                        canaries.in("Bevonden"), canaries.in("Advies"), canaries.in("Verder"), Judgement.FOUNDED));
    }

    private ComplaintId complaint(Canaries canaries) {
        lived.standOn(DAY);
        var story =
                new Narrative(canaries.in("Niemand belt terug over"), canaries.in("hulp"), canaries.in("bellen"), "");
        var word = new Received(DAY, Channel.LETTER, story, true, true, DAY, Openness.OPEN, false, Set.of(), "nl");
        var contact = new Party.Contact(
                "088 555 00 00",
                canaries.word() + "@post.example",
                canaries.in("Lange Kerkstraat") + "\n9991 CD Nieuwerhaven");
        var party = new Party(PartyId.COMPLAINANT, PartyRole.COMPLAINANT, canaries.in("mevrouw"), contact, null);
        return lived.here(() -> complaints
                .receive(
                        word,
                        List.of(new PartyNamed(DAY, party)),
                        UUID.randomUUID().toString())
                .id());
    }

    String number(ComplaintId id) {
        return lived.here(() -> CurrentSubject.callAs(
                new Subject.Program(), () -> complaints.find(id).dossier().number()));
    }

    static Subject.Staff coordinator() {
        return new Subject.Staff("coordinator", "Carla Smit", Set.of(Role.COORDINATOR), "Klachten", "088 555 00 01");
    }
}
