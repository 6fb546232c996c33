package nl.aantafel.kernel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.access.Action;
import nl.aantafel.kernel.CircleOfCase.Around;
import nl.aantafel.kernel.ComplaintEvent.ComplaintReceived;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.persistence.ComplaintStore;
import nl.aantafel.kernel.veil.ToldApart;
import nl.aantafel.tenancy.TenantContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be done with complaints, for the municipality and the person bound to the current work. What shows a complaint
 * writes down that it was looked at, so it is no read-only transaction.
 */
@Service
@Transactional
public class Complaints {
    private final ComplaintStore store;
    private final CaseLaw law;
    private final CaseAccess access;
    private final CircleOfCase circles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Complaints(
            ComplaintStore store,
            CaseLaw law,
            CaseAccess access,
            CircleOfCase circles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.law = law;
        this.access = access;
        this.circles = circles;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Registers a complaint from the first word. Sending the same form again gives the first receipt.
     *
     * @param received the first word
     * @param more what else is known at once: parties, elements, answers
     * @param key the one-time key of the form
     * @throws UnlawfulStep when a step cannot be so, e.g. a day of receipt in the future
     */
    public Receipt receive(Received received, List<? extends Step> more, String key) {
        access.require(Action.REGISTER_COMPLAINT);
        var code = AccessCode.derivedFrom(key);
        var earlier = store.submitted(AccessCode.hash(key));
        if (earlier.isPresent()) return receiptOf(new ComplaintId(earlier.get()), code);
        var id = ComplaintId.fresh();
        var number = store.nextNumber(received.on().getYear());
        var complaint = new Complaint(id, new Dossier(number, List.of()));
        var first = law.take(complaint, received, "");
        store.add(id.value(), number, AccessCode.hash(code), law.projection(complaint.dossier()));
        store.append(id.value(), first);
        for (var step : more) store.append(id.value(), law.take(complaint, step, "-"));
        store.project(id.value(), law.listing(complaint.dossier()));
        store.remember(AccessCode.hash(key), id.value(), clock.instant());
        events.publishEvent(new ComplaintReceived(TenantContext.required(), id, received.on()));
        return new Receipt(id, number, code);
    }

    /** What sending the form with this one-time key led to; empty when it was never sent. */
    @Transactional(readOnly = true)
    public Optional<Receipt> receipt(String key) {
        access.require(Action.REGISTER_COMPLAINT);
        return store.submitted(AccessCode.hash(key))
                .map(id -> receiptOf(new ComplaintId(id), AccessCode.derivedFrom(key)));
    }

    private Receipt receiptOf(ComplaintId id, String code) {
        return new Receipt(id, dossier(id).number(), code);
    }

    /**
     * The complaint as the law sees it today.
     *
     * @throws NoSuchComplaint also when it exists but is not for the one who asks
     */
    public ComplaintView find(ComplaintId id) {
        var dossier = dossier(id);
        access.requireView(id, dossier);
        return veiled(law.view(id, dossier));
    }

    /** A complaint and who stands around it. */
    public record CaseFile(ComplaintView complaint, Around around) {}

    /**
     * The same, for the pages of the case file.
     *
     * @throws NoSuchComplaint also when it exists but is not for the one who asks
     */
    public CaseFile file(ComplaintId id) {
        var dossier = dossier(id);
        access.requireView(id, dossier);
        return new CaseFile(veiled(law.view(id, dossier)), circles.of(id, dossier));
    }

    /**
     * The complaint with what one of the parties told apart, and of nobody else what they told apart.
     *
     * @throws NoSuchComplaint also when this person told nothing apart, or it is not for the one who asks
     */
    public ComplaintView openApart(ComplaintId id, PartyId who) {
        var dossier = dossier(id);
        if (dossier.steps().stream()
                .noneMatch(
                        step -> ToldApart.by(step, dossier).filter(who::equals).isPresent()))
            throw new NoSuchComplaint();
        return law.view(id, dossier).through(access.opened(id, dossier, who));
    }

    /** Everything the law says against a step, without taking it; empty when it may be taken. */
    public List<Breach> breaches(ComplaintId id, Step step) {
        var dossier = dossier(id);
        access.requireStep(id, dossier, step);
        return law.breaches(id, step, dossier);
    }

    /** The complaint as it would be with this step in it; nothing is kept. */
    public ComplaintView preview(ComplaintId id, Step step) {
        var dossier = dossier(id);
        access.requireStep(id, dossier, step);
        return veiled(law.viewWith(id, step, dossier));
    }

    /**
     * Adds a fact to a complaint. Sending the same form twice adds it once.
     *
     * @throws UnlawfulStep when the law refuses it, or warns and no reason is given
     * @throws ChangedMeanwhile when somebody else added a fact after the form was opened
     * @throws NoSuchComplaint also when it exists but is not for the one who asks
     */
    public ComplaintView take(ComplaintId id, Step step, Submission submission) {
        var complaint = new Complaint(id, dossier(id));
        access.requireStep(id, complaint.dossier(), step);
        if (store.submitted(AccessCode.hash(submission.key())).isPresent())
            return veiled(law.view(id, complaint.dossier()));
        var now = access.veiled(id, complaint.dossier()).history().size();
        if (submission.seen() != Submission.ANY && submission.seen() != now) throw new ChangedMeanwhile();
        var recorded = law.take(complaint, step, submission.reason());
        store.append(id.value(), recorded);
        store.project(id.value(), law.listing(complaint.dossier()));
        store.remember(AccessCode.hash(submission.key()), id.value(), clock.instant());
        events.publishEvent(new ComplaintEvent.StepTaken(
                TenantContext.required(), id, recorded.number(), step.getClass().getSimpleName(), step.on()));
        return veiled(law.view(id, complaint.dossier()));
    }

    /** The complaint that a number and an access code open together; empty alike for a wrong code and a wrong number. */
    @Transactional(readOnly = true)
    public Optional<ComplaintId> open(String number, String code) {
        return store.byNumberAndCode(number.strip().toUpperCase(Locale.ROOT), AccessCode.hash(code))
                .map(ComplaintId::new);
    }

    /** Other complaints of the same citizen that the one who asks may see; the same name and one way to reach in common. */
    public List<ComplaintView> earlierOf(ComplaintId id) {
        var dossier = dossier(id);
        access.requireView(id, dossier);
        return SameCitizen.of(dossier)
                .map(citizen -> store.ofComplainant(citizen.name()).stream()
                        .map(ComplaintId::new)
                        .filter(other -> !other.equals(id))
                        .flatMap(other -> seen(other, citizen))
                        .toList())
                .orElse(List.of());
    }

    private Stream<ComplaintView> seen(ComplaintId id, SameCitizen citizen) {
        var dossier = dossier(id);
        var isShown = citizen.complainsIn(dossier) && access.permitsBeside(id, dossier);
        return isShown ? Stream.of(veiled(law.view(id, dossier))) : Stream.empty();
    }

    /** Nothing leaves here but through the veil: what the reader may not see is not in it. */
    private ComplaintView veiled(ComplaintView view) {
        return view.through(access.veiled(view.id(), view.dossier()));
    }

    /** Today, as the law counts it in the Netherlands. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private Dossier dossier(ComplaintId id) {
        return store.find(id.value()).orElseThrow(NoSuchComplaint::new);
    }
}
