package nl.aantafel.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Subject.Staff;

/**
 * Which complaints exist for somebody, as a value that a query can follow: lists, counts, search and suggestions leave out
 * what the complaint's own page would hide, and show of the rest only the part that page would show.
 */
public sealed interface Visibility {

    /** No complaint at all. */
    record Nothing() implements Visibility {}

    /** The one complaint of this citizen. */
    record OnlyOwn(UUID complaint) implements Visibility {}

    /** Every complaint; only for the program itself. */
    record Everything() implements Visibility {}

    /** Why somebody of the staff sees a complaint. */
    enum Ground {
        /** Who leads sees all of it. */
        LEADS,
        LEADS_WITHOUT_COORDINATOR,
        CREW,
        SEAT,
        /** Routing facts of what nobody handles yet. */
        UNASSIGNED,
        /** Routing facts of everything. */
        WATCHES;

        public boolean isOnlyRouting() {
            return this == UNASSIGNED || this == WATCHES;
        }
    }

    /** On these grounds, and never a complaint from which the reader is kept out (Awb 9:7). */
    record Reach(Reader reader, Set<Ground> grounds, Moment moment) implements Visibility {
        public Reach {
            grounds = Set.copyOf(grounds);
        }

        static Visibility of(Staff staff, Moment moment) {
            var isOut = staff.door() != Door.INSIDE || staff.roles().stream().anyMatch(Role::isAdministrator);
            if (isOut) return new Nothing();
            var grounds = EnumSet.noneOf(Ground.class);
            staff.roles().forEach(role -> grounds.addAll(grounds(role)));
            var opened = staff.roles().stream().anyMatch(Role::canBreakGlass) ? moment.opened() : Set.<UUID>of();
            return grounds.isEmpty() && opened.isEmpty()
                    ? new Nothing()
                    : new Reach(staff.reader(), grounds, new Moment(moment.today(), moment.coordinators(), opened));
        }

        private static Set<Ground> grounds(Role role) {
            return switch (role) {
                case COORDINATOR -> Set.of(Ground.LEADS);
                case ALTERNATE_COORDINATOR -> Set.of(Ground.LEADS_WITHOUT_COORDINATOR);
                case HANDLER -> Set.of(Ground.CREW, Ground.UNASSIGNED);
                case SECRETARY -> Set.of(Ground.CREW, Ground.SEAT);
                case COMMITTEE_CHAIR, COMMITTEE_MEMBER, COMMITTEE_DEPUTY -> Set.of(Ground.SEAT);
                case PRIVACY_OFFICER -> Set.of(Ground.WATCHES);
                case AUDITOR, COUNCIL_READER, CONFIGURATION_ADMIN, USER_ADMIN, RESPONDENT -> Set.of();
            };
        }

        private boolean holds(Ground ground, CaseFacts facts) {
            var crew = facts.crew();
            return switch (ground) {
                case LEADS, WATCHES -> true;
                case LEADS_WITHOUT_COORDINATOR -> facts.exclusions().coordinatorsToo();
                case CREW -> crew.has(reader.username());
                case SEAT -> crew.seats(reader.username());
                case UNASSIGNED -> crew.isUnassigned();
            };
        }

        private boolean reaches(CaseFacts facts, boolean content) {
            if (facts.exclusions().keepOut(reader, moment.today())) return false;
            return moment.opened().contains(facts.complaint())
                    || grounds.stream()
                            .filter(ground -> !content || !ground.isOnlyRouting())
                            .anyMatch(ground -> holds(ground, facts));
        }
    }

    /** The meaning of the value, for one complaint: whether it is listed and counted. */
    default boolean shows(CaseFacts facts) {
        return shows(facts, false);
    }

    /** Whether its title, its words and who complains may stand in the list and be searched. */
    default boolean showsContent(CaseFacts facts) {
        return shows(facts, true);
    }

    private boolean shows(CaseFacts facts, boolean content) {
        return switch (this) {
            case Nothing _ -> false;
            case OnlyOwn(var complaint) -> facts.complaint().equals(complaint);
            case Everything _ -> true;
            case Reach reach -> reach.reaches(facts, content);
        };
    }
}
