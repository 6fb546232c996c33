package nl.aantafel.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can be asked of the program. */
public enum Action {
    REGISTER_COMPLAINT,
    LIST_COMPLAINTS,
    VIEW_COMPLAINT(Compartment.values()),
    HANDLE_COMPLAINT(Compartment.values()),
    /** Become the handler of a complaint that nobody handles yet. */
    TAKE_UP(Compartment.ROUTING),
    ASSIGN_HANDLER(Compartment.ROUTING),
    /** Say which colleagues work on it beside the handler. */
    FORM_TEAM(Compartment.ROUTING),
    /** Keep somebody, or a unit, out of it (Awb 9:7, 2:4). */
    KEEP_OUT(Compartment.ROUTING),
    /** Say of oneself that one cannot be impartial here (Awb 2:4). */
    DECLARE_CONFLICT(Compartment.ROUTING),
    /** Tell a handler who complains, though the citizen chose to stay unknown. */
    LIFT_SHIELD(Compartment.IDENTITY),
    VIEW_OWN_STATUS(Compartment.values()),
    ANSWER_AS_CITIZEN(Compartment.values()),
    CONFIGURE,
    /** Ask that somebody may set a password anew. */
    MANAGE_ACCOUNTS,
    /** Be the second person who says so. */
    GIVE_START_CODE,
    /** See which complaints the committee has, and its room. */
    LIST_COMMITTEE_WORK,
    /** Read and write notes and draft advice in the committee's room. */
    DELIBERATE(Compartment.CHAMBER),
    /** Take the steps that the law gives to the committee itself (Awb 9:15). */
    ADVISE(Compartment.CHAMBER),
    /** Give the committee a general instruction (Awb 9:14). */
    INSTRUCT_COMMITTEE,
    /** See which complaints belong together, and tie or untie them (report p. 49). */
    LINK_COMPLAINTS,
    /** Read the table of who may do what. */
    READ_RIGHTS,
    /** Read counts in which nobody can be recognised. */
    READ_FIGURES;

    private final Set<Compartment> compartments;

    Action(Compartment... compartments) {
        var all = EnumSet.noneOf(Compartment.class);
        Collections.addAll(all, compartments);
        this.compartments = Collections.unmodifiableSet(all);
    }

    /** Whether it can only be asked about one complaint. */
    public boolean concernsOneComplaint() {
        return !compartments.isEmpty();
    }

    /** Whether it can be asked within this compartment; what is about no complaint in particular touches only routing facts. */
    public boolean reaches(Compartment compartment) {
        return concernsOneComplaint() ? compartments.contains(compartment) : compartment == Compartment.ROUTING;
    }
}
