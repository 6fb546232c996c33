package nl.aantafel.kernel.web.together;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static nl.aantafel.kernel.fixtures.Visit.form;
import static nl.aantafel.kernel.fixtures.Visit.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Program;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.Submission;
import nl.aantafel.kernel.UnlawfulStep;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.ContactStep.MessageSent;
import nl.aantafel.kernel.dossier.ContactStep.Noted;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Visit;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** Report p. 49: two parents complain from opposite sides. Only the coordinator knows; no word of one reaches the other. */
@WithDatabase
@SpringBootTest(properties = "aantafel.tenant-config=../../tenant-config")
class MirroredComplaintIT {
    private static final Staff COORDINATOR = staff("coordinator", Role.COORDINATOR);
    private static final Staff HANDLER = staff(People.HANDLER_STAFF, Role.HANDLER);
    private static final String WORDS = "Zij verdraait alles wat ik over de vakantie vertel";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Complaints complaints;

    private Visit visit() {
        return new Visit("nieuwerhaven", context, municipalities);
    }

    @Test
    @Proves("S-081")
    void onlyTheCoordinatorSeesThatTwoComplaintsMirrorEachOther() throws Exception {
        var one = parent();
        var other = parent();
        assertThat(tie(COORDINATOR, "MIRRORED", "Zomervakantie", number(one) + ", " + number(other)))
                .isEqualTo(302);

        var page = visit().body(COORDINATOR, get("/werk/samen"));
        assertThat(page).contains("Zomervakantie", number(one), number(other));
        assertThat(visit().body(COORDINATOR, get("/klachten/" + one))).contains("Hangt samen met", number(other));
        assertThat(visit().body(HANDLER, get("/klachten/" + one)))
                .doesNotContain("Hangt samen met", "Zomervakantie", number(other));
        assertThat(visit().status(HANDLER, get("/werk/samen"))).isEqualTo(404);
        assertThat(tie(HANDLER, "MIRRORED", "Stiekem", number(one) + " " + number(other)))
                .isEqualTo(404);
    }

    @Test
    @Proves("S-081")
    void nothingThatOneReadsHoldsTheWordsOfTheOther() throws Exception {
        var one = parent();
        var other = parent();
        take(one, new MessageReceived(parse("2026-03-03"), Channel.EMAIL, WORDS + "."));
        var borrowed =
                new MessageSent(parse("2026-03-04"), "Wij lazen: zij verdraait alles wat ik over de vakantie zeg.");
        take(other, new MessageSent(parse("2026-03-04"), "Wij bellen u morgen over de vakantie."));
        tie(COORDINATOR, "MIRRORED", "Vakantie", number(one) + " " + number(other));

        assertThatThrownBy(() -> take(other, borrowed))
                .isInstanceOfSatisfying(
                        UnlawfulStep.class,
                        stopped -> assertThat(stopped.breaches())
                                .extracting(breach -> breach.rule())
                                .contains("OthersWordsStayOut"));
        take(other, new MessageSent(parse("2026-03-05"), "Wij willen graag met u over de zomer praten."));
        take(other, new Noted(parse("2026-03-05"), "Let op: " + WORDS));
        take(one, borrowed);
    }

    @Test
    @Proves("S-154")
    void manyComplaintsAboutOneEventAreCountedTogetherAndKeptApart() throws Exception {
        var numbers = String.join(";", number(parent()), number(parent()), number(parent()));
        assertThat(tie(COORDINATOR, "SAME_EVENT", "Bijeenkomst in de sporthal", numbers))
                .isEqualTo(302);
        assertThat(visit().body(COORDINATOR, get("/werk/samen")))
                .contains("Bijeenkomst in de sporthal")
                .contains(numbers.split(";"));
    }

    @Test
    void badInputIsExplainedAndKept() throws Exception {
        var number = number(parent());
        var unknown = visit().answer(COORDINATOR, tying("MIRRORED", "Zomer", number + ", KL-1999-000001"));
        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(unknown.getContentAsString()).contains("kennen wij niet", "KL-1999-000001", "Zomer");
        assertThat(visit().body(COORDINATOR, tying("MIRRORED", "Zomer", number + " " + number)))
                .contains("ten minste twee");
        assertThat(visit().body(COORDINATOR, tying("MIRRORED", " ", number + " " + number(parent()))))
                .contains("hoe u dit noemt");
        assertThat(visit().status(COORDINATOR, form("/werk/samen/" + UUID.randomUUID() + "/los")))
                .isEqualTo(404);
    }

    @Test
    void aTieIsMadeOnceAndUndone() throws Exception {
        var name = "Eenmalig " + UUID.randomUUID();
        var numbers = number(parent()) + " " + number(parent());
        assertThat(tie(COORDINATOR, "MIRRORED", name, numbers)).isEqualTo(302);
        assertThat(tie(COORDINATOR, "MIRRORED", name, numbers)).isEqualTo(422);
        var page = visit().body(COORDINATOR, get("/werk/samen"));
        var before = page.substring(0, page.indexOf("/los\"", page.indexOf(name)));
        var link = before.substring(before.lastIndexOf('/') + 1);
        assertThat(visit().status(HANDLER, form("/werk/samen/" + link + "/los")))
                .isEqualTo(404);
        assertThat(visit().status(COORDINATOR, form("/werk/samen/" + link + "/los")))
                .isEqualTo(302);
        assertThat(visit().body(COORDINATOR, get("/werk/samen"))).doesNotContain(name);
    }

    /** The neighbours see nothing of it. */
    @Test
    void aTieStaysInItsMunicipality() throws Exception {
        tie(COORDINATOR, "MIRRORED", "Alleen hier", number(parent()) + " " + number(parent()));
        assertThat(visit().to("zuiderveen").body(COORDINATOR, get("/werk/samen")))
                .doesNotContain("Alleen hier");
    }

    private int tie(Staff who, String kind, String name, String numbers) throws Exception {
        return visit().status(who, tying(kind, name, numbers));
    }

    private static AbstractMockHttpServletRequestBuilder<?> tying(String kind, String name, String numbers) {
        return form("/werk/samen", "soort", kind, "naam", name, "nummers", numbers);
    }

    private String parent() {
        return visit().receive(complaints, aComplaint().received("2026-03-02").assigned("2026-03-02"));
    }

    private String number(String id) {
        return visit().as(
                        new Program(),
                        () -> complaints.find(ComplaintId.parse(id)).dossier().number());
    }

    private void take(String id, Step step) {
        visit().as(
                        new Program(),
                        () -> complaints.take(
                                ComplaintId.parse(id),
                                step,
                                Submission.of(UUID.randomUUID().toString())));
    }
}
