package nl.aantafel.kernel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.Action;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.Visibility;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.persistence.ComplaintStore;
import nl.aantafel.kernel.persistence.Projection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may know what of a complaint: for the pages that ask before they show, and for lists of other modules. */
@Service
@Transactional(readOnly = true)
public class NeedToKnow {
    private final ComplaintStore store;
    private final CaseAccess access;
    private final AccessFacts facts;

    NeedToKnow(ComplaintStore store, CaseAccess access, AccessFacts facts) {
        this.store = store;
        this.access = access;
        this.facts = facts;
    }

    /**
     * As much of a complaint as somebody needs to take it up: no names, no words.
     *
     * @param mayTakeUp the one who asks can become its handler
     */
    public record RoutingFacts(ComplaintId id, String number, Projection listed, boolean mayTakeUp) {}

    /** What lists show to the one who asks. */
    public Visibility visible() {
        return AccessDecisions.visible(access.subject(), facts.moment());
    }

    /** @throws NoSuchComplaint when not even this is for the one who asks */
    public RoutingFacts routing(ComplaintId id) {
        var dossier = dossier(id);
        if (!access.seen(id, dossier).contains(Compartment.ROUTING)) throw new NoSuchComplaint();
        var listed = store.projection(id.value()).orElseThrow(NoSuchComplaint::new);
        return new RoutingFacts(id, dossier.number(), listed, permits(Action.TAKE_UP, id, dossier));
    }

    /**
     * @return the rule that lets the one who asks read this part, for the log
     * @throws NoSuchComplaint when this part of the complaint is not for the one who asks
     */
    public String require(ComplaintId id, Compartment compartment) {
        var decision = access.reading(id, dossier(id), compartment);
        if (!decision.permits()) throw new NoSuchComplaint();
        return decision.rule();
    }

    public boolean shows(ComplaintId id, Compartment compartment) {
        return store.find(id.value())
                .filter(dossier -> access.seen(id, dossier).contains(compartment))
                .isPresent();
    }

    /** Those of these complaints of which the one who asks may read this part. */
    public Set<ComplaintId> among(Collection<ComplaintId> complaints, Compartment compartment) {
        List<UUID> ids = complaints.stream().map(ComplaintId::value).distinct().toList();
        return store.findAll(ids).entrySet().stream()
                .filter(found -> access.seen(new ComplaintId(found.getKey()), found.getValue())
                        .contains(compartment))
                .map(found -> new ComplaintId(found.getKey()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What the one who asks may do with a complaint that is shown already.
     *
     * @param seen the compartments that are open
     * @param forms says who is in the team
     * @param keepsOut says who is kept out
     * @param lifts tells somebody who complains
     */
    public record Standing(Set<Compartment> seen, boolean handles, boolean forms, boolean keepsOut, boolean lifts) {

        /** Whether there is any step to take; who broke the glass only reads. */
        public boolean works() {
            return handles || forms || keepsOut || lifts;
        }
    }

    /** Whether the one who asks can say not to be impartial here. */
    public boolean mayDeclare(ComplaintId id) {
        return store.find(id.value())
                .filter(dossier -> permits(Action.DECLARE_CONFLICT, id, dossier))
                .isPresent();
    }

    Standing standing(ComplaintId id, Dossier dossier) {
        return new Standing(
                access.seen(id, dossier),
                permits(Action.HANDLE_COMPLAINT, id, dossier),
                permits(Action.FORM_TEAM, id, dossier),
                permits(Action.KEEP_OUT, id, dossier),
                permits(Action.LIFT_SHIELD, id, dossier));
    }

    private boolean permits(Action action, ComplaintId id, Dossier dossier) {
        var place = action.reaches(Compartment.ROUTING) ? Compartment.ROUTING : Compartment.IDENTITY;
        return access.permits(action, place, id, dossier);
    }

    /** Today, as the law counts it in the Netherlands. */
    public LocalDate today() {
        return facts.today();
    }

    private Dossier dossier(ComplaintId id) {
        return store.find(id.value()).orElseThrow(NoSuchComplaint::new);
    }
}
