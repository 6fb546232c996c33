package nl.aantafel.kernel;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static nl.aantafel.kernel.fixtures.Visit.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.LookNotRecorded;
import nl.aantafel.access.Looking;
import nl.aantafel.access.Moment;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.chamber.DraftAdvice;
import nl.aantafel.kernel.dossier.ContactStep.Noted;
import nl.aantafel.kernel.dossier.ContactStep.StatementLogged;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Visit;
import nl.aantafel.kernel.persistence.Shelf;
import nl.aantafel.kernel.persistence.WorkList;
import nl.aantafel.kernel.persistence.WorkListQuery;
import nl.aantafel.kernel.together.LinkKind;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantId;
import nl.aantafel.tenancy.connection.OwnerDatabase;
import nl.aantafel.testkit.WithDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;

/** Each way in to a dossier writes down that somebody came in, or lets nobody in. A new way must be listed here. */
@WithDatabase
@SpringBootTest(properties = "aantafel.tenant-config=../../tenant-config")
class EveryReadIsLoggedIT {
    private static final Staff COORDINATOR = staff("coordinator", Role.COORDINATOR);
    private static final Staff CHAIR = staff("voorzitter", Role.COMMITTEE_CHAIR);
    private static final Step NOTE = new Noted(parse("2026-03-16"), "Gebeld");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Complaints complaints;

    @Autowired
    CommitteeRoom room;

    @Autowired
    LinkedComplaints linked;

    @Autowired
    WorkList list;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OwnerDatabase owner;

    private static final PartyId FATHER = new PartyId(3);

    private ComplaintId id = ComplaintId.fresh();
    private String number = "";

    /** What shows a dossier, and what must be written then. */
    private record Way(Staff who, Looking how, Call call) {}

    private interface Call {
        @Nullable
        Object make();
    }

    @BeforeEach
    void aComplaintThatTheCommitteeHandlesAndAnotherOfTheSameCitizen() {
        RequestContextHolder.resetRequestAttributes(); // each call stands for a request of its own
        id = received();
        var other = received();
        number = visit().as(COORDINATOR, () -> complaints.find(id).dossier().number());
        var both = List.of(
                number,
                visit().as(COORDINATOR, () -> complaints.find(other).dossier().number()));
        visit().as(COORDINATOR, () -> linked.tie(LinkKind.SAME_EVENT, "Zomer", both));
    }

    @Test
    void eachWayWritesItsLineInTheSameTransaction() {
        ways().forEach((name, way) -> {
            var before = lines();
            visit().as(way.who(), () -> way.call().make());
            var written = lines().subList(before.size(), lines().size());
            assertThat(written)
                    .as(name)
                    .isNotEmpty()
                    .anySatisfy(line -> assertThat(line)
                            .containsEntry("how", way.how().name())
                            .containsEntry("account", way.who().username()));
            assertThat(written)
                    .as(name)
                    .noneSatisfy(
                            line -> assertThat(String.valueOf(line.get("rule"))).isBlank());
        });
    }

    @Test
    void noWayShowsAnythingWhenTheLineCannotBeWritten() throws Exception {
        asOwner("revoke insert on access_log from " + tenant());
        try {
            ways().forEach((name, way) -> assertThatThrownBy(
                            () -> visit().as(way.who(), () -> way.call().make()))
                    .as(name)
                    .isInstanceOf(LookNotRecorded.class));
        } finally {
            asOwner("grant insert on access_log to " + tenant());
        }
    }

    @Test
    void noPublicMethodOfAFacadeIsForgotten() {
        var shows = ways().keySet();
        var known = new LinkedHashMap<>(SHOWS_NO_DOSSIER);
        shows.forEach(name -> known.put(name, "logged"));
        assertThat(List.of(Complaints.class, CommitteeRoom.class, LinkedComplaints.class, WorkList.class))
                .flatExtracting(facade -> methods(facade))
                .containsExactlyInAnyOrderElementsOf(known.keySet());
    }

    @Test
    void theCitizensOwnReadIsNoLook() {
        var before = lines().size();
        visit().as(new Citizen(id.value()), () -> complaints.find(id));
        visit().as(new Subject.Program(), () -> complaints.find(id));
        assertThat(lines()).hasSize(before);
    }

    @Test
    void whatIsRefusedIsNoLook() {
        var before = lines().size();
        assertThatThrownBy(() -> visit().as(staff("beheerder", Role.CONFIGURATION_ADMIN), () -> complaints.find(id)))
                .isInstanceOf(NoSuchComplaint.class);
        assertThat(lines()).hasSize(before);
    }

    private static final Map<String, String> SHOWS_NO_DOSSIER = Map.ofEntries(
            Map.entry("Complaints.receive", "gives a receipt for what was just told"),
            Map.entry("Complaints.receipt", "gives a receipt to who has the one-time key"),
            Map.entry("Complaints.open", "gives an id to who has number and code"),
            Map.entry("Complaints.today", "a date"),
            Map.entry("CommitteeRoom.instructions", "holds for all complaints"),
            Map.entry("CommitteeRoom.mayInstruct", "a right"),
            Map.entry("CommitteeRoom.instruct", "holds for all complaints"),
            Map.entry("LinkedComplaints.untie", "asks all(), which is logged"),
            Map.entry("LinkedComplaints.tie", "says only why not"),
            Map.entry("WorkList.counts", "numbers"),
            Map.entry("LinkedComplaints.of", "numbers and counts beside a dossier that was opened"));

    private Map<String, Way> ways() {
        var ways = new LinkedHashMap<String, Way>();
        ways.put("Complaints.find", new Way(COORDINATOR, Looking.OPENED, () -> complaints.find(id)));
        ways.put("Complaints.file", new Way(COORDINATOR, Looking.OPENED, () -> complaints.file(id)));
        ways.put("Complaints.breaches", new Way(COORDINATOR, Looking.WORKED, () -> complaints.breaches(id, NOTE)));
        ways.put("Complaints.preview", new Way(COORDINATOR, Looking.WORKED, () -> complaints.preview(id, NOTE)));
        ways.put(
                "Complaints.take",
                new Way(COORDINATOR, Looking.WORKED, () -> complaints.take(id, NOTE, Submission.of(fresh()))));
        ways.put(
                "Complaints.openApart",
                new Way(COORDINATOR, Looking.APART_READ, () -> complaints.openApart(id, FATHER)));
        ways.put("Complaints.earlierOf", new Way(COORDINATOR, Looking.BESIDE, () -> complaints.earlierOf(id)));
        ways.put("CommitteeRoom.cases", new Way(CHAIR, Looking.LISTED, () -> room.cases()));
        ways.put("CommitteeRoom.open", new Way(CHAIR, Looking.DELIBERATED, () -> room.open(id)));
        ways.put("CommitteeRoom.adviceOf", new Way(CHAIR, Looking.DELIBERATED, () -> room.adviceOf(id, Set.of())));
        ways.put("CommitteeRoom.note", new Way(CHAIR, Looking.DELIBERATED, () -> {
            room.note(id, "Gelezen", fresh());
            return null;
        }));
        ways.put("CommitteeRoom.write", new Way(CHAIR, Looking.DELIBERATED, () -> {
            room.write(id, DraftAdvice.EMPTY, fresh());
            return null;
        }));
        ways.put("LinkedComplaints.all", new Way(COORDINATOR, Looking.LISTED, () -> linked.all()));
        var visible = AccessDecisions.visible(COORDINATOR, new Moment(parse("2026-03-16"), Set.of(), Set.of()));
        var all = new WorkListQuery(Shelf.ALL, "", "", "", parse("2026-03-16"), "coordinator", null);
        ways.put("WorkList.rows", new Way(COORDINATOR, Looking.LISTED, () -> list.rows(all, visible, 25)));
        ways.put("WorkList.found", new Way(COORDINATOR, Looking.FOUND, () -> list.found(number, visible, 50)));
        return ways;
    }

    private static Set<String> methods(Class<?> facade) {
        return Arrays.stream(facade.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .map(name -> facade.getSimpleName() + "." + name)
                .collect(Collectors.toSet());
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private List<Map<String, Object>> lines() {
        return visit().as(
                        COORDINATOR,
                        () -> transaction.execute(_ -> jdbc.sql(
                                        "select number, account, how, rule, complaint_id from access_log order by number")
                                .query()
                                .listOfRows()));
    }

    private ComplaintId received() {
        return ComplaintId.parse(visit().receive(
                        complaints,
                        aComplaint()
                                .in(LocalRules.zuiderveen())
                                .received("2026-02-02")
                                .assigned("2026-02-02")
                                .take(new Acknowledged(parse("2026-02-04"), true))
                                .described("2026-02-04", Elements.conduct(1))
                                .named("2026-02-04", People.respondent())
                                .named("2026-02-04", new Party(FATHER, PartyRole.PARENT, "", Party.Contact.NONE, null))
                                .take(new StatementLogged(parse("2026-02-04"), FATHER, "Hij was er niet bij."))
                                .formal("2026-02-05")));
    }

    private Visit visit() {
        return new Visit("zuiderveen", context, municipalities);
    }

    private TenantId tenant() {
        return municipalities.byHost("zuiderveen.localhost").orElseThrow().id();
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = owner.openFor(tenant());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
