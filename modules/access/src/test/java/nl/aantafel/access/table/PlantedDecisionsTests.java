package nl.aantafel.access.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.Action;
import nl.aantafel.access.CaseFacts;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.Crew;
import nl.aantafel.access.Decision;
import nl.aantafel.access.Decision.Permit;
import nl.aantafel.access.Door;
import nl.aantafel.access.Exclusions;
import nl.aantafel.access.Protection;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Subject.Staff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of rights finds a mistake in the function that decides; what it passes is really so. */
class PlantedDecisionsTests {
    private static final RightsTable TABLE = RightsTable.read();

    /** Something that decides as {@link AccessDecisions} does, or wrongly. */
    private interface Deciding {
        Decision decide(Subject subject, Action action, @Nullable CaseFacts facts, Compartment compartment);
    }

    /** Mistakes that real systems made. */
    enum Mistake implements Deciding {
        /** Who is involved is not looked at. */
        EXCLUSION_FORGOTTEN("kept-out (Awb 9:7)") {
            @Override
            public Decision decide(Subject who, Action what, @Nullable CaseFacts facts, Compartment where) {
                return right(who, what, but(facts, found -> found.with(Exclusions.NONE)), where);
            }
        },
        /** Broken glass is asked first, and lets in whoever is involved. */
        GLASS_ABOVE_EXCLUSION("kept-out (Awb 9:7)") {
            @Override
            public Decision decide(Subject who, Action what, @Nullable CaseFacts facts, Compartment where) {
                var isOpened = facts != null
                        && who instanceof Staff staff
                        && facts.glass()
                                .getOrDefault(staff.username(), Situations.NOW)
                                .isAfter(Situations.NOW);
                return isOpened && what == Action.VIEW_COMPLAINT
                        ? new Permit("broken-glass")
                        : right(who, what, facts, where);
            }
        },
        /** An empty list of those who work on it is read as everybody. */
        EMPTY_LIST_MEANS_EVERYBODY("no-role-grants-it") {
            @Override
            public Decision decide(Subject who, Action what, @Nullable CaseFacts facts, Compartment where) {
                return facts != null && who instanceof Staff && facts.crew().equals(Crew.NOBODY)
                        ? new Permit("crew")
                        : right(who, what, facts, where);
            }
        },
        /** The shield and the walls are left to the templates. */
        PROTECTION_FORGOTTEN("party-wall") {
            @Override
            public Decision decide(Subject who, Action what, @Nullable CaseFacts facts, Compartment where) {
                return right(who, what, but(facts, found -> found.with(Protection.NONE)), where);
            }
        },
        /** Whoever got a session is in, also before the second step and after leaving the service. */
        DOOR_FORGOTTEN("second-factor") {
            @Override
            public Decision decide(Subject who, Action what, @Nullable CaseFacts facts, Compartment where) {
                return right(who instanceof Staff staff ? staff.at(Door.INSIDE) : who, what, facts, where);
            }
        },
        /** Every part is asked about as if it were the whole. */
        COMPARTMENT_FORGOTTEN("organ-stays-out (Awb 9:14)") {
            @Override
            public Decision decide(Subject who, Action what, @Nullable CaseFacts facts, Compartment where) {
                return right(who, what, facts, where == Compartment.CHAMBER ? Compartment.COMPLAINT : where);
            }
        };

        private final String rule;

        /** @param rule that the table names and the mistake does not */
        Mistake(String rule) {
            this.rule = rule;
        }

        private static @Nullable CaseFacts but(@Nullable CaseFacts facts, UnaryOperator<CaseFacts> change) {
            return facts == null ? null : change.apply(facts);
        }
    }

    private static Decision right(Subject who, Action what, @Nullable CaseFacts facts, Compartment where) {
        return AccessDecisions.decide(who, what, facts, where, Situations.NOW);
    }

    @ParameterizedTest
    @EnumSource
    void theTableFindsTheMistakeByItsRule(Mistake mistake) {
        assertThat(wronglyPermitted(mistake)).anyMatch(cell -> cell.endsWith(mistake.rule));
    }

    @Test
    void theTableFindsNothingInTheFunctionItself() {
        assertThat(wronglyPermitted(PlantedDecisionsTests::right)).isEmpty();
    }

    /** Every cell that the function permits and the table does not, with the rule of the table. */
    private static List<String> wronglyPermitted(Deciding function) {
        var cells = new ArrayList<String>();
        for (var asker : RightsTable.askers())
            for (var action : Action.values())
                for (var situation : Situation.values())
                    for (var compartment : Compartment.values()) {
                        if (!action.reaches(compartment)) continue;
                        var said = TABLE.decision(asker, action, situation, compartment);
                        var decided = function.decide(
                                Situations.subject(asker, situation), action, Situations.facts(situation), compartment);
                        if (decided.permits() && !said.permits())
                            cells.add("%s %s %s %s: %s".formatted(asker, action, situation, compartment, said.rule()));
                    }
        return cells;
    }
}
