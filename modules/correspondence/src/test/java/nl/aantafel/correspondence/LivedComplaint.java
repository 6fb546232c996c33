package nl.aantafel.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.aantafel.TestApplication.TestClock;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject;
import nl.aantafel.correspondence.archive.SentLetters;
import nl.aantafel.correspondence.archive.SentLetters.Line;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.Submission;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.Conduct;
import nl.aantafel.kernel.dossier.ContactStep.PrivacyChoiceMade;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.dossier.InformalStep.Track;
import nl.aantafel.kernel.dossier.InformalStep.TrackChosen;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.Narrative;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** A complaint in Nieuwerhaven, lived through the program's own use cases. */
@Component
public class LivedComplaint {
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    public static final PartyId RESPONDENT = new PartyId(2);
    private final Complaints complaints;
    private final SentLetters letters;
    private final Municipalities municipalities;
    private final TestClock clock;
    private final Map<ComplaintId, String> codes = new ConcurrentHashMap<>();

    LivedComplaint(Complaints complaints, SentLetters letters, Municipalities municipalities, TestClock clock) {
        this.complaints = complaints;
        this.letters = letters;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** Does something as the program, in Nieuwerhaven. */
    public <T> T here(ScopedValue.CallableOp<T, RuntimeException> work) {
        var tenant =
                municipalities.byHost("nieuwerhaven.localhost").orElseThrow().id();
        return TenantContext.call(tenant, () -> CurrentSubject.callAs(new Subject.Program(), work));
    }

    public void standOn(LocalDate day) {
        clock.standOn(day);
    }

    /** On paper: nothing is confirmed by itself. */
    public ComplaintId receivedFrom(Party.Contact contact) {
        return receivedBy(Channel.LETTER, contact);
    }

    public ComplaintId receivedBy(Channel channel, Party.Contact contact) {
        clock.standOn(DAY);
        var word = new Received(
                DAY,
                channel,
                new Narrative("Niemand belt terug.", "", "", ""),
                true,
                true,
                DAY,
                Openness.OPEN,
                false,
                Set.of(),
                "nl");
        var complainant = new Party(PartyId.COMPLAINANT, PartyRole.COMPLAINANT, "mevrouw A. Jansma", contact, null);
        var receipt = here(() -> complaints.receive(word, List.of(new PartyNamed(DAY, complainant)), key()));
        codes.put(receipt.id(), receipt.code());
        return receipt.id();
    }

    /** The access code that the citizen was given. */
    public String codeOf(ComplaintId id) {
        return Objects.requireNonNull(codes.get(id));
    }

    public ComplaintId assigned(Party.Contact contact) {
        var id = receivedFrom(contact);
        take(id, new HandlerAssigned(DAY, "behandelaar", "Hanna Bakker", "088 555 12 34"));
        var conduct = new Conduct("Niemand belde terug", null, RESPONDENT, true);
        take(
                id,
                new PartyNamed(
                        DAY,
                        new Party(RESPONDENT, PartyRole.RESPONDENT, "Ruud de Vries", Party.Contact.NONE, "beklaagde")));
        take(
                id,
                new ElementDescribed(
                        DAY,
                        new Element(
                                new ElementId(1),
                                "Niet teruggebeld",
                                conduct,
                                Matter.CONDUCT,
                                Set.of(),
                                Set.of(),
                                null)));
        return id;
    }

    public ComplaintId acknowledged(Party.Contact contact) {
        var id = assigned(contact);
        take(id, new Acknowledged(DAY, false));
        return id;
    }

    public ComplaintId copied(Party.Contact contact, String... enclosures) {
        var id = acknowledged(contact);
        take(id, new TrackChosen(DAY, Track.FORMAL, true));
        take(id, new PrivacyChoiceMade(DAY, true, ""));
        take(id, new CopySent(DAY, RESPONDENT, Set.of(enclosures)));
        return id;
    }

    public ComplaintId postponed(Party.Contact contact) {
        var id = copied(contact);
        take(id, new Postponed(DAY, 4, "Wij willen ook de aanbieder horen."));
        return id;
    }

    public void take(ComplaintId id, Step step) {
        take(id, step, key());
    }

    /** Once more when the work of the day was just ahead, as anybody at the page would. */
    public void take(ComplaintId id, Step step, String key) {
        var submission = new Submission(key, Submission.ANY, "Zo is het besproken.");
        try {
            here(() -> complaints.take(id, step, submission));
        } catch (OptimisticLockingFailureException overtaken) {
            here(() -> complaints.take(id, step, submission));
        }
    }

    public List<Line> letters(ComplaintId id) {
        return here(() -> letters.of(id));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
