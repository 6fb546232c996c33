package nl.aantafel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.Subject.Anonymous;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.access.Subject.Program;
import nl.aantafel.access.Subject.Staff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every cell of {@code access-matrix.csv}, the table that people can read, against the one function that decides. */
class AccessMatrixTests {
    private static final UUID COMPLAINT = new UUID(0, 1);
    private static final String ME = "jansen";

    @ParameterizedTest(name = "{0} asks {1}")
    @CsvFileSource(resources = "access-matrix.csv", delimiter = '|', numLinesToSkip = 1)
    void decidesAsTheTableSays(
            String who,
            Action action,
            String none,
            String unassigned,
            String own,
            String ofAnother,
            String involved,
            String involvedOwn) {
        var subject = subject(who);
        assertThat(answer(subject, action, null)).isEqualTo(none);
        assertThat(answer(subject, action, facts(null))).isEqualTo(unassigned);
        assertThat(answer(subject, action, facts(ME))).isEqualTo(own);
        assertThat(answer(subject, action, facts("pietersen"))).isEqualTo(ofAnother);
        assertThat(answer(subject, action, facts(null, ME))).isEqualTo(involved);
        assertThat(answer(subject, action, facts(ME, "pietersen", ME))).isEqualTo(involvedOwn);
    }

    @ParameterizedTest(name = "{0} asks {1} of a complaint that a committee handles")
    @CsvFileSource(resources = "committee-matrix.csv", delimiter = '|', numLinesToSkip = 1)
    void theCommitteesRoomIsForThoseWhoSitInIt(
            String who, Action action, String noCommittee, String noSeat, String seat, String seatInvolved) {
        var subject = subject(who);
        assertThat(answer(subject, action, facts(null))).isEqualTo(noCommittee);
        assertThat(answer(subject, action, seats(Set.of(), "pietersen"))).isEqualTo(noSeat);
        assertThat(answer(subject, action, seats(Set.of(), "pietersen", ME))).isEqualTo(seat);
        assertThat(answer(subject, action, seats(Set.of(ME), "pietersen", ME))).isEqualTo(seatInvolved);
    }

    @Test
    void theTableHasARowForEveryRoleAndEveryAction() throws Exception {
        try (var table = AccessMatrixTests.class.getResourceAsStream("access-matrix.csv")) {
            var rows = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\\|"))
                    .map(cells -> cells[0].strip() + " " + cells[1].strip())
                    .collect(Collectors.toSet());
            for (var role : Role.values())
                for (var action : Action.values())
                    assertThat(rows).contains(role.name().toLowerCase(Locale.ROOT) + " " + action);
        }
    }

    private static String answer(Subject subject, Action action, @Nullable CaseFacts facts) {
        var decision = AccessDecisions.decide(subject, action, facts);
        return (decision.permits() ? "PERMIT " : "DENY ") + decision.rule();
    }

    private static CaseFacts facts(@Nullable String handler, String... involved) {
        return new CaseFacts(COMPLAINT, handler, Set.of(involved));
    }

    private static CaseFacts seats(Set<String> involved, String... committee) {
        return new CaseFacts(COMPLAINT, null, involved, Set.of(committee));
    }

    private static Subject subject(String who) {
        return switch (who) {
            case "citizen" -> new Citizen(COMPLAINT);
            case "citizen_of_another_complaint" -> new Citizen(new UUID(0, 2));
            case "program" -> new Program();
            case "anonymous" -> new Anonymous();
            case "no_role" -> staff(Set.of());
            default ->
                staff(Arrays.stream(who.split("\\+"))
                        .map(name -> Role.valueOf(name.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()));
        };
    }

    private static Staff staff(Set<Role> roles) {
        return new Staff(ME, "Jo Jansen", roles, "Klachten", "088 000 00 00");
    }
}
