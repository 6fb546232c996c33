package nl.aantafel.access.rules;

import static nl.aantafel.access.Action.*;
import static nl.aantafel.access.Compartment.ACCESS_LOG;
import static nl.aantafel.access.Compartment.CHAMBER;
import static nl.aantafel.access.Compartment.HANDOVER;
import static nl.aantafel.access.Compartment.ROUTING;

import java.util.Optional;
import nl.aantafel.access.Action;
import nl.aantafel.access.Role;

/** What each role gives. Somebody with more roles has what each of them gives, and no more. */
final class Grants {
    private Grants() {}

    /** The rule that says yes, if one does. */
    static Optional<String> of(Role role, Question question) {
        return switch (role) {
            case COORDINATOR ->
                when(
                        general(question, REGISTER_COMPLAINT, READ_RIGHTS, GIVE_START_CODE) || leads(question),
                        "coordinator");
            case ALTERNATE_COORDINATOR ->
                when(general(question) || question.isOfTheLead() && leads(question), "alternate-coordinator");
            case HANDLER -> handler(question);
            case SECRETARY -> secretary(question);
            case COMMITTEE_CHAIR, COMMITTEE_MEMBER, COMMITTEE_DEPUTY -> member(question);
            case PRIVACY_OFFICER -> privacyOfficer(question);
            case AUDITOR ->
                when(
                        question.asks(READ_FIGURES, READ_RIGHTS) || views(question) && question.isIn(ACCESS_LOG),
                        "auditor");
            case COUNCIL_READER -> when(question.asks(READ_FIGURES), "council-reader");
            case CONFIGURATION_ADMIN -> when(question.asks(CONFIGURE, READ_RIGHTS), "configuration-admin");
            case USER_ADMIN -> when(question.asks(MANAGE_ACCOUNTS, GIVE_START_CODE, READ_RIGHTS), "user-admin");
            case RESPONDENT -> Optional.empty();
        };
    }

    /** Lists and figures, for whoever handles complaints. */
    private static boolean general(Question question, Action... more) {
        return question.asks(LIST_COMPLAINTS, READ_FIGURES) || question.asks(more);
    }

    private static boolean leads(Question question) {
        if (question.asks(INSTRUCT_COMMITTEE)) return question.facts() == null;
        return works(question)
                || question.asks(
                        TAKE_UP, ASSIGN_HANDLER, FORM_TEAM, KEEP_OUT, DECLARE_CONFLICT, LIFT_SHIELD, LINK_COMPLAINTS);
    }

    /** Reads and writes in every part, except the committee's room and the log of who looked. */
    private static boolean works(Question question) {
        return question.asks(VIEW_COMPLAINT, HANDLE_COMPLAINT) && !question.isIn(CHAMBER, ACCESS_LOG);
    }

    private static boolean views(Question question) {
        return question.asks(VIEW_COMPLAINT);
    }

    /** Need to know: the crew of a case, and of what nobody handles yet just enough to take it up. */
    private static Optional<String> handler(Question question) {
        if (general(question, REGISTER_COMPLAINT)) return Optional.of("handler");
        var isOpen = question.isUnassigned()
                && (views(question) && question.isIn(ROUTING) || question.asks(TAKE_UP, DECLARE_CONFLICT));
        return crew(question).or(() -> when(isOpen, "unassigned"));
    }

    private static Optional<String> crew(Question question) {
        return when(question.isOfTheCrew() && (works(question) || question.asks(DECLARE_CONFLICT)), "crew");
    }

    private static Optional<String> secretary(Question question) {
        if (general(question, LIST_COMMITTEE_WORK)) return Optional.of("secretary");
        var serves = works(question) || inTheRoom(question) || question.asks(DECLARE_CONFLICT);
        return crew(question).or(() -> when(question.hasASeat() && serves, "seat"));
    }

    private static boolean inTheRoom(Question question) {
        return question.asks(DELIBERATE, ADVISE) || views(question) && question.isIn(CHAMBER);
    }

    /** A member sees what the committee handles, and nothing else of the municipality. */
    private static Optional<String> member(Question question) {
        if (question.asks(LIST_COMMITTEE_WORK)) return Optional.of("committee");
        var sees = views(question) && !question.isIn(ACCESS_LOG) || question.asks(DELIBERATE, ADVISE, DECLARE_CONFLICT);
        return when(question.hasASeat() && sees, "seat");
    }

    private static Optional<String> privacyOfficer(Question question) {
        var sees = views(question) && question.isIn(ROUTING, HANDOVER, ACCESS_LOG);
        return when(sees || general(question, READ_RIGHTS, GIVE_START_CODE), "privacy-officer");
    }

    private static Optional<String> when(boolean holds, String rule) {
        return holds ? Optional.of(rule) : Optional.empty();
    }
}
