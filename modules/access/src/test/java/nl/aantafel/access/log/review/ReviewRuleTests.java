package nl.aantafel.access.log.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.KnownCase;
import nl.aantafel.access.Look;
import nl.aantafel.access.Looking;
import nl.aantafel.access.log.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each reason to look at somebody's week, at its border. */
class ReviewRuleTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
    private final List<Entry> lines = new ArrayList<>();
    private final Map<UUID, KnownCase> cases = new HashMap<>();

    @Test
    void ownWorkIsNeverListedHoweverMuchAndLate() {
        for (int i = 0; i < 8; i++) {
            dossier(i, "a", LocalDate.of(2026, 1, 1), "street/dam");
            look("a", i, Looking.LETTER_READ, MONDAY.plusDays(i % 7).atTime(23, 0));
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void oneDossierOfAColleagueByDayIsNoReasonThreeAre() {
        others(3);
        look("a", 0, Looking.OPENED, at(9));
        look("a", 1, Looking.OPENED, at(10));
        assertThat(found()).isEmpty();
        look("a", 2, Looking.OPENED, at(11));
        assertThat(found()).containsExactly("OpenedSeveralWithoutPart");
    }

    @Test
    void comingBackOnAnotherDayIsAReason() {
        others(1);
        look("a", 0, Looking.OPENED, at(9));
        look("a", 0, Looking.OPENED, at(16));
        assertThat(found()).isEmpty();
        look("a", 0, Looking.OPENED, at(9).plusDays(1));
        assertThat(found()).containsExactly("CameBackWithoutPart");
    }

    @Test
    void aClosedDossierCanBeLookedUpForTwoWeeks() {
        dossier(0, "b", MONDAY.minusDays(14), "");
        look("a", 0, Looking.OPENED, at(9));
        assertThat(found()).isEmpty();
        dossier(1, "b", MONDAY.minusDays(15), "");
        look("a", 1, Looking.OPENED, at(9));
        assertThat(found()).containsExactly("OpenedAfterClosing");
    }

    @Test
    void twoOfOneStreetOrOneOfTheOwnNameIsAReason() {
        dossier(0, "b", null, "street/dam");
        dossier(1, "b", null, "street/dam");
        dossier(2, "b", null, "name/jansen");
        look("a", 0, Looking.OPENED, at(9));
        assertThat(found()).isEmpty();
        look("a", 1, Looking.OPENED, at(10));
        assertThat(found()).containsExactly("SharesFamilyOrStreet");
        lines.clear();
        look("a", 2, Looking.OPENED, at(9));
        assertThat(found()).containsExactly("BearsTheSameName");
    }

    @Test
    void theNightBeginsAtTenAndEndsAtSix() {
        others(1);
        look("a", 0, Looking.OPENED, MONDAY.atTime(21, 59));
        look("a", 0, Looking.OPENED, MONDAY.atTime(6, 0));
        assertThat(found()).isEmpty();
        look("a", 0, Looking.OPENED, MONDAY.atTime(22, 0));
        assertThat(found()).containsExactly("LookedAtNight");
        lines.clear();
        look("a", 0, Looking.OPENED, MONDAY.plusDays(5).atTime(12, 0));
        assertThat(found()).containsExactly("LookedAtNight");
    }

    @Test
    void readingALetterOfAnothersDossierIsAReason() {
        others(1);
        look("a", 0, Looking.LETTER_READ, at(9));
        assertThat(found()).containsExactly("TookAlongWithoutPart");
    }

    @Test
    void aDozenWithinHalfAnHourIsAReasonEvenOfOnesOwn() {
        for (int i = 0; i < 12; i++) {
            dossier(i, "a", null, "");
            look("a", i, Looking.OPENED, at(9).plusMinutes(i * 3L));
        }
        assertThat(found()).isEmpty();
        lines.clear();
        for (int i = 0; i < 12; i++) look("a", i, Looking.OPENED, at(9).plusMinutes(i * 2L));
        assertThat(found()).containsExactly("OpenedManyAtOnce");
    }

    @Test
    void whoWatchesOverAllAndWhoBrokeTheGlassAreNotListedForIt() {
        others(5);
        for (int i = 0; i < 5; i++) add("c", "COORDINATOR", i, Looking.OPENED, at(9 + i), "coordinator");
        for (int i = 0; i < 5; i++) add("a", "HANDLER", i, Looking.OPENED, at(9 + i), "broken-glass");
        assertThat(found()).isEmpty();
    }

    private List<String> found() {
        return ReviewRule.findings(new Week(MONDAY, lines, cases, Map.of("a", "jansen"))).stream()
                .map(Finding::rule)
                .toList();
    }

    private void others(int many) {
        for (int i = 0; i < many; i++) dossier(i, "b", null, "street/" + i);
    }

    private void dossier(int id, String handler, @Nullable LocalDate closedOn, String like) {
        var alike = like.isEmpty() ? Set.<String>of() : Set.of(like);
        cases.put(
                new UUID(0, id),
                new KnownCase(new UUID(0, id), "KL-" + id, _ -> false, Set.of(handler), closedOn, alike));
    }

    private static LocalDateTime at(int hour) {
        return MONDAY.atTime(hour, 0);
    }

    private void look(String who, int id, Looking how, LocalDateTime at) {
        add(who, "HANDLER", id, how, at, "handler");
    }

    private void add(String who, String role, int id, Looking how, LocalDateTime at, String rule) {
        var look = Look.at(how, new UUID(0, id), Compartment.COMPLAINT, rule);
        lines.add(new Entry(lines.size() + 1L, at.atZone(Week.HERE).toInstant(), who, role, look, ""));
    }
}
