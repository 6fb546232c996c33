package nl.aantafel.kernel;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.BrokenGlass;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.dossier.CircleStep.TeamMemberAdded;
import nl.aantafel.kernel.dossier.CircleStep.UnitKeptOut;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.IntakeStep.Involvement;
import nl.aantafel.kernel.dossier.IntakeStep.InvolvementNoted;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.Visit;
import nl.aantafel.kernel.persistence.Shelf;
import nl.aantafel.kernel.persistence.WorkList;
import nl.aantafel.kernel.persistence.WorkListQuery;
import nl.aantafel.kernel.persistence.WorkListRow;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.context.WebApplicationContext;

/** In the real database: what lists, counts and search show to somebody is what the page of each complaint shows. */
@WithDatabase
@SpringBootTest(properties = "aantafel.tenant-config=../../tenant-config")
class ListIsDetailIT {
    private static final int COMPLAINTS = 60;
    private static final int READERS = 70;
    private static final LocalDate DAY = parse("2026-03-05");
    private static final String WORD = "kanaribasalt";
    /** Names and units of Zuiderveen, where a committee sits in every complaint. */
    private static final List<String> NAMES =
            List.of("coordinator", "behandelaar", "behandelaar2", "secretaris", "voorzitter", "lid1", "iemand");

    private static final List<String> UNITS = List.of("Bureau Klachten", "Juridische zaken", "Team Inkomen");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Complaints complaints;

    @Autowired
    NeedToKnow need;

    @Autowired
    WorkList list;

    @Autowired
    Glass glass;

    private final Random random = new Random(9_7);

    /** Emergency access as another module would give it. */
    static final class Glass implements BrokenGlass {
        private final Map<UUID, Set<String>> broken = new HashMap<>();

        @Override
        public Map<UUID, Map<String, Instant>> open() {
            return broken.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            opened -> opened.getValue().stream()
                                    .collect(Collectors.toMap(name -> name, _ -> Instant.MAX))));
        }
    }

    @TestConfiguration
    static class WithGlass {
        @Bean
        Glass glass() {
            return new Glass();
        }
    }

    @Test
    void aListIsWhatThePagesShow() {
        var ids = new HashSet<ComplaintId>();
        for (var i = 0; i < COMPLAINTS; i++) ids.add(anyComplaint());
        for (var i = 0; i < READERS; i++) {
            var reader = anyReader();
            visit().as(reader, () -> compare(reader, ids));
        }
    }

    private boolean compare(Staff reader, Set<ComplaintId> ids) {
        var routing = ids.stream()
                .filter(id -> opens(id, false))
                .map(ComplaintId::value)
                .toList();
        var content = ids.stream()
                .filter(id -> opens(id, true))
                .map(ComplaintId::value)
                .toList();
        var today = complaints.today();
        var query = new WorkListQuery(Shelf.ALL, "", "", "", today, reader.username(), null);
        var rows = list.rows(query, need.visible(), 1_000).stream()
                .filter(row -> ids.contains(new ComplaintId(row.id())))
                .toList();
        assertThat(rows).as("%s", reader).extracting(WorkListRow::id).containsExactlyInAnyOrderElementsOf(routing);
        assertThat(rows.stream().filter(row -> !row.title().isEmpty()))
                .as("words for %s", reader)
                .extracting(WorkListRow::id)
                .containsExactlyInAnyOrderElementsOf(content);
        assertThat(list.found(WORD, need.visible(), 1_000))
                .as("found by %s", reader)
                .extracting(WorkListRow::id)
                .containsExactlyInAnyOrderElementsOf(content);
        assertThat(list.counts(today, reader.username(), need.visible()).getOrDefault(Shelf.ALL, 0L))
                .isEqualTo(list.rows(query, need.visible(), 1_000).size());
        return true;
    }

    private boolean opens(ComplaintId id, boolean wholly) {
        try {
            if (wholly) complaints.find(id);
            else need.routing(id);
            return true;
        } catch (NoSuchComplaint absent) {
            return false;
        }
    }

    private ComplaintId anyComplaint() {
        var recorder = random.nextInt(3) == 0 ? staff("behandelaar", Set.of(Role.HANDLER)) : new Subject.Program();
        var steps = aComplaint().received("2026-03-02").dossier().steps();
        var first = (nl.aantafel.kernel.dossier.IntakeStep.Received) steps.getFirst();
        var told = new nl.aantafel.kernel.dossier.IntakeStep.Received(
                first.on(),
                first.channel(),
                new nl.aantafel.kernel.dossier.Narrative(WORD + " belt niet terug.", "", "", ""),
                first.inWriting(),
                first.signed(),
                first.dated(),
                first.openness(),
                false,
                Set.of(),
                "nl");
        var key = UUID.randomUUID().toString();
        var id = visit().as(
                        recorder, () -> complaints.receive(told, List.of(), key).id());
        if (random.nextInt(3) > 0) take(id, new HandlerAssigned(DAY, any(NAMES), "Iemand", "088"));
        for (var name : NAMES) {
            if (random.nextInt(6) == 0) take(id, new TeamMemberAdded(DAY, name, "Weet hiervan"));
            if (random.nextInt(6) == 0) take(id, new InvolvementNoted(DAY, name, Involvement.ADVISED));
            if (random.nextInt(8) == 0)
                glass.broken.computeIfAbsent(id.value(), _ -> new HashSet<>()).add(name);
        }
        if (random.nextInt(3) == 0) take(id, unit());
        return id;
    }

    private UnitKeptOut unit() {
        var today = complaints.today();
        var from = today.plusDays(random.nextInt(3) - 1);
        var until = random.nextBoolean() ? null : from.plusDays(random.nextInt(2));
        return new UnitKeptOut(DAY, any(UNITS).toUpperCase(java.util.Locale.ROOT), from, until, "Besliste mee");
    }

    /** Whoever is refused by the law is left out: then it is another world. */
    private void take(ComplaintId id, Step step) {
        try {
            visit().as(
                            new Subject.Program(),
                            () -> complaints.take(
                                    id, step, Submission.of(UUID.randomUUID().toString())));
        } catch (UnlawfulStep refused) {
            assertThat(refused.breaches()).isNotEmpty();
        }
    }

    private Staff anyReader() {
        var roles = EnumSet.noneOf(Role.class);
        var most = 2 + random.nextInt(8);
        for (var role : Role.values()) if (random.nextInt(most) == 0) roles.add(role);
        return staff(any(NAMES), roles);
    }

    private Staff staff(String username, Set<Role> roles) {
        return new Staff(username, username, roles, any(UNITS), "088");
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private Visit visit() {
        return new Visit("zuiderveen", context, municipalities);
    }
}
