package nl.aantafel.kernel.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.NoSuchComplaint;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWish;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWishTold;
import nl.aantafel.kernel.dossier.ObjectionStep.ObjectionTermTold;
import nl.aantafel.kernel.dossier.ObjectionStep.ProFormaObjectionMade;
import nl.aantafel.kernel.dossier.ObjectionStep.ToldWhen;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What the citizen can do about a decision alone, on the own page. */
@WithDatabase
@SpringBootTest(properties = "aantafel.tenant-config=../../tenant-config")
class OwnDecisionIT {
    @Autowired
    OwnComplaint own;

    @Autowired
    Complaints complaints;

    @Autowired
    Municipalities municipalities;

    @Test
    @Proves({"S-067", "R-6-6", "R-BZ-1"})
    void theCitizenAnswersTheQuestionAndObjectsForNow() {
        var id = complained();
        asCitizen(id, () -> own.take(wish(DecisionWish.DO_NOT_KNOW), key()));
        asCitizen(id, () -> own.take(new ProFormaObjectionMade(today(), Elements.id(1), ""), key()));

        var after = asProgram(() -> complaints.find(id));
        assertThat(after.next().orElseThrow().key()).isEqualTo("treat-as-objection");
        assertThat(after.clock("K6").orElseThrow().stoppedOn())
                .isEqualTo(after.dossier().receivedOn());
    }

    @Test
    @Proves("S-066")
    void whoStopsOnThePageHasReadUntilWhenAnObjectionIsPossible() {
        var id = complained();
        asCitizen(id, () -> own.withdraw("Laat maar", key()));

        var after = dossier(id);
        assertThat(after.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(after.all(ObjectionTermTold.class))
                .extracting(ObjectionTermTold::moment)
                .containsExactly(ToldWhen.ON_STATUS_PAGE);
    }

    @Test
    void sendingOnIsNotForTheCitizen() {
        var id = complained();
        assertThatThrownBy(() -> asCitizen(
                        id, () -> own.take(new TreatedAsObjection(today(), Elements.id(1), today(), true), key())))
                .isInstanceOf(NoSuchComplaint.class);
        assertThatThrownBy(() -> asCitizen(
                        id,
                        () -> own.take(
                                new ObjectionTermTold(today(), Elements.id(1), today(), ToldWhen.AT_START), key())))
                .isInstanceOf(NoSuchComplaint.class);
    }

    private ComplaintId complained() {
        return asProgram(() -> {
            var on = today();
            var described = new ElementDescribed(
                    on, Elements.decision(1, on.minusDays(1).toString()));
            return complaints
                    .receive(Receipts.web(on.toString()), List.of(described), key())
                    .id();
        });
    }

    private DecisionWishTold wish(DecisionWish wish) {
        return new DecisionWishTold(today(), Elements.id(1), wish);
    }

    private LocalDate today() {
        return complaints.today();
    }

    private Dossier dossier(ComplaintId id) {
        return asProgram(() -> complaints.find(id).dossier());
    }

    private void asCitizen(ComplaintId id, Runnable work) {
        as(new Subject.Citizen(id.value()), () -> {
            work.run();
            return id;
        });
    }

    private <T> T asProgram(ScopedValue.CallableOp<T, RuntimeException> work) {
        return as(new Subject.Program(), work);
    }

    private <T> T as(Subject subject, ScopedValue.CallableOp<T, RuntimeException> work) {
        var tenant =
                municipalities.byHost("nieuwerhaven.localhost").orElseThrow().id();
        return TenantContext.call(tenant, () -> CurrentSubject.callAs(subject, work));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
