package nl.aantafel.access.glass;

import static nl.aantafel.access.glass.GlassRules.Refusal.NO_CATEGORY;
import static nl.aantafel.access.glass.GlassRules.Refusal.REASON_TOO_LONG;
import static nl.aantafel.access.glass.GlassRules.Refusal.REASON_TOO_SHORT;
import static nl.aantafel.access.glass.GlassRules.Refusal.TOO_MANY_OPEN;
import static nl.aantafel.access.glass.GlassRules.Refusal.UNKNOWN_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.aantafel.access.KnownCase;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.glass.GlassRules.Request;
import nl.aantafel.statute.LegalCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlassRulesTests {
    private static final UUID DOSSIER = new UUID(0, 1);
    private static final String REASON = "De moeder belde: het kind is alleen thuis.";
    private static final KnownCase KNOWN = known(_ -> false);

    @Test
    void whoGivesAReasonAndProvesToBeThereIsLetIn() {
        assertThat(asked(staff(Role.HANDLER), new Request(KNOWN, Category.DANGER, REASON)))
                .isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(asked(staff(Role.HANDLER), new Request(null, null, "Haast")))
                .containsExactlyInAnyOrder(UNKNOWN_NUMBER, NO_CATEGORY, REASON_TOO_SHORT);
        assertThat(asked(staff(Role.HANDLER), new Request(KNOWN, Category.DANGER, "x".repeat(1001))))
                .containsExactly(REASON_TOO_LONG);
    }

    @Test
    void aReasonHasThirtyCharactersWithoutTheSpaceAroundIt() {
        var padded = " ".repeat(40) + "x".repeat(29);
        assertThat(asked(staff(Role.HANDLER), new Request(KNOWN, Category.DANGER, padded)))
                .containsExactly(REASON_TOO_SHORT);
        assertThat(asked(staff(Role.HANDLER), new Request(KNOWN, Category.DANGER, padded + "x")))
                .isEmpty();
    }

    @Test
    void whoIsInvolvedIsNeverLetInAndHearsWhatAStrangerHears() {
        var involved = known(staff -> staff.username().equals("jansen"));
        assertThat(asked(staff(Role.COORDINATOR), new Request(involved, Category.DANGER, REASON)))
                .isEqualTo(asked(staff(Role.COORDINATOR), new Request(null, Category.DANGER, REASON)))
                .containsExactly(UNKNOWN_NUMBER);
    }

    @Test
    void nobodyHasMoreThanTwoOpen() {
        var two = Set.of(new UUID(0, 2), new UUID(0, 3));
        var request = new Request(KNOWN, Category.DANGER, REASON);
        assertThat(GlassRules.refusals(staff(Role.HANDLER), request, two)).containsExactly(TOO_MANY_OPEN);
        assertThat(GlassRules.refusals(staff(Role.HANDLER), request, Set.of(new UUID(0, 2))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "ALTERNATE_COORDINATOR", "HANDLER", "SECRETARY", "PRIVACY_OFFICER"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoNeverHasToActIsNeverLetIn(Role role) {
        assertThat(GlassRules.mayAsk(staff(role))).isFalse();
        assertThat(asked(staff(role), new Request(KNOWN, Category.DANGER, REASON)))
                .containsExactly(UNKNOWN_NUMBER);
    }

    @Test
    void whoRunsTheProgramIsNeverLetInWhateverElseTheyAre() {
        assertThat(GlassRules.mayAsk(staff(Role.HANDLER, Role.CONFIGURATION_ADMIN)))
                .isFalse();
        assertThat(GlassRules.mayAsk(staff(Role.COORDINATOR, Role.RESPONDENT))).isFalse();
    }

    @Test
    void itIsOpenForFourHoursOrUntilThePersonIsReady() {
        var at = Instant.parse("2026-03-16T09:00:00Z");
        var broken = broken(at, null);
        assertThat(broken.isOpen(at)).isTrue();
        assertThat(broken.isOpen(at.plus(Duration.ofHours(4)).minusMillis(1))).isTrue();
        assertThat(broken.isOpen(at.plus(Duration.ofHours(4)))).isFalse();
        assertThat(broken(at, at.plusSeconds(60)).isOpen(at.plusSeconds(60))).isFalse();
    }

    @Test
    void itIsJudgedWithinFiveWorkingDays() {
        var calendar = LegalCalendar.bundled();
        var beforeEaster = broken(Instant.parse("2026-04-01T09:00:00Z"), null);
        var due = beforeEaster.judgeBy(calendar);
        assertThat(due).isEqualTo(LocalDate.of(2026, 4, 10)); // Good Friday and Easter Monday do not count
        assertThat(beforeEaster.isLate(calendar, Instant.parse("2026-04-10T12:00:00Z")))
                .isFalse();
        assertThat(beforeEaster.isLate(calendar, Instant.parse("2026-04-11T06:00:00Z")))
                .isTrue();
    }

    private static List<GlassRules.Refusal> asked(Staff staff, Request request) {
        return GlassRules.refusals(staff, request, Set.of());
    }

    private static KnownCase known(Predicate<Staff> keptOut) {
        return new KnownCase(DOSSIER, "KL-2026-000001", keptOut, Set.of(), null, Set.of());
    }

    private static Broken broken(Instant at, @Nullable Instant end) {
        return new Broken(new UUID(0, 9), DOSSIER, "jansen", Category.DANGER, REASON, at, end, null);
    }

    private static Staff staff(Role... roles) {
        return new Staff("jansen", "Jo Jansen", Set.of(roles), "Klachten", "088 000 00 00");
    }
}
