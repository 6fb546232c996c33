package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a dossier stands, derived from its steps. */
class StagesTests {
    @Test
    void aDossierWithoutStepsIsJustReceived() {
        aComplaint().isAt(Stage.RECEIVED);
    }

    @Test
    void theFirstTalkIsInformal() {
        aComplaint().received("2026-03-02").talked("2026-03-03").isAt(Stage.INFORMAL);
    }

    @Test
    void aTalkInTheFormalWayChangesNothing() {
        Dossiers.formal().talked("2026-03-10").isAt(Stage.FORMAL);
    }

    @Test
    @Proves("S-186")
    void aTalkAfterTheEndDoesNotReopen() {
        Dossiers.concluded().talked("2026-04-01").isAt(Stage.CONCLUDED);
    }

    @Test
    void postponingWhileTalkingStaysInformal() {
        Dossiers.informal()
                .postponed("2026-04-10", 2)
                .isAt(Stage.INFORMAL)
                .delayed("2026-04-20", "2026-05-20")
                .isAt(Stage.INFORMAL);
    }

    @Test
    void theDayOfTheEndIsKnownOnlyWhenItEnded() {
        assertThat(Dossiers.formal().dossier().closedOn()).isEmpty();
        assertThat(Dossiers.concluded().dossier().closedOn()).contains(parse("2026-03-27"));
        assertThat(Dossiers.settled().reopened("2026-03-20").dossier().closedOn())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void exactlyThreeStagesAreOpen(Stage stage) {
        var open = Set.of(Stage.RECEIVED, Stage.INFORMAL, Stage.FORMAL);
        assertThat(stage.isClosed()).isNotEqualTo(open.contains(stage));
    }

    @Test
    void formalStepsWaitForTheFormalTrack() {
        Dossiers.informal().privacyChosen("2026-03-06").copied("2026-03-09").isRefusedBy("PossibleAtThisStage");
    }

    @Test
    void whatWasReceivedIsNotReceivedAgain() {
        var story = Dossiers.understood();
        assertThat(story.procedure(parse("2026-03-05")).possible(story.dossier()))
                .extracting(clause -> clause.kind().getSimpleName())
                .contains("TrackChosen")
                .doesNotContain("Received");
    }

    @Test
    @Proves("S-186")
    void whatIsPossibleFollowsFromTheStage() {
        var concluded = Dossiers.concluded();
        var procedure = concluded.procedure(parse("2026-04-01"));
        assertThat(procedure.possible(concluded.dossier()))
                .extracting(clause -> clause.kind().getSimpleName())
                .contains("TalkHeld", "CommitmentKept", "MessageSent")
                .doesNotContain("Concluded", "Postponed", "Reopened");
        assertThat(procedure.refusedBecause(Postponed.class, concluded.dossier()))
                .hasValueSatisfying(breach -> assertThat(breach.rule()).isEqualTo("PossibleAtThisStage"));
    }
}
