package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.People.RESPONDENT_STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.committee.OrdinanceSaysWhoHandles;
import nl.aantafel.kernel.awb.committee.OrganMayHandleItself;
import nl.aantafel.kernel.awb.intake.ContactPersonHasAName;
import nl.aantafel.kernel.awb.intake.HandlerWasNotInvolved;
import nl.aantafel.kernel.dossier.CommitteeStep.Organ;
import nl.aantafel.kernel.dossier.CommitteeStep.OrganConcerned;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.IntakeStep.Involvement;
import nl.aantafel.kernel.dossier.IntakeStep.InvolvementNoted;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.ordinance.OpenTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Awb 9:7: the handler was not involved in the conduct. */
class Awb9_7Tests {
    @Test
    @Proves({"R-9.7-1", "S-035"})
    void theOneComplainedAboutIsNeverTheHandler() {
        Dossiers.understood().assigned("2026-03-05", RESPONDENT_STAFF).isRefusedBy(HandlerWasNotInvolved.class);
        Dossiers.understood().assigned("2026-03-05", " R.DeVries ").isRefusedBy(HandlerWasNotInvolved.class);
    }

    @ParameterizedTest
    @EnumSource(Involvement.class)
    @Proves({"R-9.7-1", "S-035"})
    void nobodyWhoWasInvolvedIsTheHandler(Involvement involvement) {
        Dossiers.understood()
                .take(new InvolvementNoted(parse("2026-03-05"), "k.visser", involvement))
                .assigned("2026-03-05", "k.visser")
                .isRefusedBy(HandlerWasNotInvolved.class)
                .assigned("2026-03-05", "m.degroot");
    }

    @Test
    @Proves("R-9.7-1")
    void aHandlerWhoTurnsOutToBeInvolvedIsReplaced() {
        Dossiers.understood()
                .take(new InvolvementNoted(parse("2026-03-05"), People.HANDLER_STAFF, Involvement.ADVISED))
                .nextIs("reassign-handler");
    }

    @Test
    @Proves("R-9.7-1")
    void aComplaintAboutTheOrganItselfMayBeHandledByWhoWasInvolved() {
        var story = Dossiers.understood()
                .take(new OrganConcerned(
                        parse("2026-03-05"), Organ.ALDERMAN, "burgemeester", "Klachtenverordening, artikel 3"));
        story.assigned("2026-03-05", RESPONDENT_STAFF);
        assertThat(story.assigned("2026-03-05", RESPONDENT_STAFF).dossier().involved())
                .doesNotContain(RESPONDENT_STAFF);
        assertThat(story.dossier().involved()).contains(RESPONDENT_STAFF);
    }

    @Test
    @Proves("R-9.7-1")
    void theExceptionForTheOrganIsWrittenDown() {
        Dossiers.understood()
                .take(new OrganConcerned(parse("2026-03-05"), Organ.MAYOR, " ", "Artikel 3"))
                .isRefusedBy(OrganMayHandleItself.class);
    }

    @ParameterizedTest
    @CsvSource({"COLLEGE, burgemeester", "MAYOR, loco-burgemeester", "ALDERMAN, burgemeester", "COUNCIL, presidium"})
    @Proves("R-9.7-1")
    void theOrdinanceSaysWhoHandlesWhenItIsAboutTheOrgan(Organ organ, String office) {
        Dossiers.understood()
                .take(concerned(organ, office))
                .take(concerned(organ, "griffier"))
                .isWarnedBy(OrdinanceSaysWhoHandles.class);
    }

    @Test
    @Proves("R-9.7-1")
    void aMunicipalityFillsInTheTableItself() {
        var own = LocalRules.with(LocalRules.nieuwerhaven(), OpenTerms.HANDLER_MAYOR, "klachtencommissie");
        Dossiers.understood()
                .in(own)
                .take(concerned(Organ.MAYOR, "Klachtencommissie"))
                .take(concerned(Organ.MAYOR, "loco-burgemeester"))
                .isWarnedBy(OrdinanceSaysWhoHandles.class);
    }

    private static OrganConcerned concerned(Organ organ, String office) {
        return new OrganConcerned(parse("2026-03-05"), organ, office, "Klachtenverordening, artikel 3");
    }

    @Test
    @Proves("S-011")
    void theCitizenHearsAName() {
        Dossiers.understood()
                .take(new HandlerAssigned(parse("2026-03-05"), "m.degroot", "", "14 000"))
                .isRefusedBy(ContactPersonHasAName.class);
    }
}
