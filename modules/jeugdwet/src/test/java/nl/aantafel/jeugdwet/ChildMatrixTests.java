package nl.aantafel.jeugdwet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.aantafel.jeugdwet.child.ChildAge;
import nl.aantafel.jeugdwet.child.ChildFileOpened;
import nl.aantafel.jeugdwet.child.ChildMatrix;
import nl.aantafel.jeugdwet.child.Deed;
import nl.aantafel.jeugdwet.child.Leave;
import nl.aantafel.jeugdwet.child.TieToChild;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Law.md §5.3, every cell. */
class ChildMatrixTests {

    /** Below twelve, twelve to fifteen, sixteen and older. */
    @ParameterizedTest
    @CsvSource({
        "THE_CHILD, COMPLAIN, YES, YES, YES",
        "THE_CHILD, BE_INFORMED, WITH_CONSENT, YES, YES",
        "THE_CHILD, CONSENT_TO_DATA_USE, NO, TOGETHER, YES",
        "THE_CHILD, BE_HEARD, YES, YES, YES",
        "PARENT_WITH_SOLE_CUSTODY, COMPLAIN, YES, YES, FOR_ONESELF",
        "PARENT_WITH_SOLE_CUSTODY, BE_INFORMED, YES, TOGETHER, WITH_CONSENT",
        "PARENT_WITH_SOLE_CUSTODY, CONSENT_TO_DATA_USE, YES, TOGETHER, NO",
        "PARENT_WITH_SOLE_CUSTODY, BE_HEARD, YES, YES, YES",
        "PARENT_WITH_SHARED_CUSTODY, COMPLAIN, YES, YES, FOR_ONESELF",
        "PARENT_WITH_SHARED_CUSTODY, BE_INFORMED, YES, TOGETHER, WITH_CONSENT",
        "PARENT_WITH_SHARED_CUSTODY, CONSENT_TO_DATA_USE, YES, TOGETHER, NO",
        "PARENT_WITH_SHARED_CUSTODY, BE_HEARD, YES, YES, YES",
        "PARENT_WITHOUT_CUSTODY, COMPLAIN, FOR_ONESELF, FOR_ONESELF, FOR_ONESELF",
        "PARENT_WITHOUT_CUSTODY, BE_INFORMED, ON_REQUEST, ON_REQUEST, ON_REQUEST",
        "PARENT_WITHOUT_CUSTODY, CONSENT_TO_DATA_USE, NO, NO, NO",
        "PARENT_WITHOUT_CUSTODY, BE_HEARD, YES, YES, YES",
        "PARENT_CUSTODY_UNKNOWN, COMPLAIN, FOR_ONESELF, FOR_ONESELF, FOR_ONESELF",
        "PARENT_CUSTODY_UNKNOWN, BE_INFORMED, ON_REQUEST, ON_REQUEST, ON_REQUEST",
        "PARENT_CUSTODY_UNKNOWN, CONSENT_TO_DATA_USE, NO, NO, NO",
        "PARENT_CUSTODY_UNKNOWN, BE_HEARD, YES, YES, YES",
        "CUSTODY_BESIDE_PARENT, COMPLAIN, YES, YES, FOR_ONESELF",
        "CUSTODY_BESIDE_PARENT, BE_INFORMED, YES, TOGETHER, WITH_CONSENT",
        "CUSTODY_BESIDE_PARENT, CONSENT_TO_DATA_USE, YES, TOGETHER, NO",
        "CUSTODY_BESIDE_PARENT, BE_HEARD, YES, YES, YES",
        "GUARDIAN, COMPLAIN, YES, YES, YES",
        "GUARDIAN, BE_INFORMED, YES, YES, YES",
        "GUARDIAN, CONSENT_TO_DATA_USE, YES, TOGETHER, NO",
        "GUARDIAN, BE_HEARD, YES, YES, YES",
        "FOSTER_PARENT, COMPLAIN, YES, YES, YES",
        "FOSTER_PARENT, BE_INFORMED, WITH_CONSENT, WITH_CONSENT, WITH_CONSENT",
        "FOSTER_PARENT, CONSENT_TO_DATA_USE, NO, NO, NO",
        "FOSTER_PARENT, BE_HEARD, YES, YES, YES",
        "OTHER_RELATIVE, COMPLAIN, FOR_ONESELF, FOR_ONESELF, FOR_ONESELF",
        "OTHER_RELATIVE, BE_INFORMED, WITH_CONSENT, WITH_CONSENT, WITH_CONSENT",
        "OTHER_RELATIVE, CONSENT_TO_DATA_USE, NO, NO, NO",
        "OTHER_RELATIVE, BE_HEARD, AS_SUPPORT, AS_SUPPORT, AS_SUPPORT",
        "CONFIDENTIAL_ADVISER, COMPLAIN, AS_SUPPORT, AS_SUPPORT, AS_SUPPORT",
        "CONFIDENTIAL_ADVISER, BE_INFORMED, WITH_CONSENT, WITH_CONSENT, WITH_CONSENT",
        "CONFIDENTIAL_ADVISER, CONSENT_TO_DATA_USE, NO, NO, NO",
        "CONFIDENTIAL_ADVISER, BE_HEARD, AS_SUPPORT, AS_SUPPORT, AS_SUPPORT"
    })
    @Proves("R-W-42")
    void whoMayDoWhat(TieToChild tie, Deed deed, Leave.Kind young, Leave.Kind middle, Leave.Kind old) {
        assertThat(Arrays.stream(ChildAge.values())
                        .map(age -> ChildMatrix.of(tie, age, deed).kind()))
                .containsExactly(young, middle, old);
    }

    @Test
    @Proves("R-J-35")
    void asLongAsCustodyIsUnknownNothingIsShown() {
        youth().take(opened(ChildAge.UNDER_TWELVE, TieToChild.PARENT_CUSTODY_UNKNOWN, "", false, false, true))
                .isRefusedBy("CustodyIsKnown");
        youth().take(opened(ChildAge.UNDER_TWELVE, TieToChild.PARENT_WITH_SOLE_CUSTODY, " ", false, false, true))
                .isRefusedBy("CustodyIsKnown");
        youth().take(opened(ChildAge.UNDER_TWELVE, TieToChild.PARENT_WITH_SOLE_CUSTODY, REGISTER, false, false, true));
    }

    @Test
    @Proves({"R-J-35", "R-W-42"})
    void theFileOfAChildOfThirteenIsNotOpenedForOneParent() {
        var parent = TieToChild.PARENT_WITH_SHARED_CUSTODY;
        youth().take(opened(ChildAge.TWELVE_TO_FIFTEEN, parent, REGISTER, false, true, true))
                .isRefusedBy("ChildOfTwelveDecidesToo");
        youth().take(opened(ChildAge.TWELVE_TO_FIFTEEN, parent, REGISTER, true, false, true))
                .isRefusedBy("ChildOfTwelveDecidesToo");
        youth().take(opened(ChildAge.TWELVE_TO_FIFTEEN, parent, REGISTER, true, true, true));
    }

    @Test
    @Proves("R-W-42")
    void aChildOfSixteenDecidesAlone() {
        var parent = TieToChild.PARENT_WITH_SOLE_CUSTODY;
        youth().take(opened(ChildAge.SIXTEEN_OR_OLDER, parent, REGISTER, false, true, true))
                .isRefusedBy("ChildOfSixteenDecidesAlone", "OthersNeedConsent");
        youth().take(opened(ChildAge.SIXTEEN_OR_OLDER, parent, REGISTER, true, false, true));
    }

    @Test
    @Proves({"R-J-33", "S-088"})
    void aParentWithoutCustodyAsksAndAGrandparentNeedsConsent() {
        youth().take(opened(ChildAge.UNDER_TWELVE, TieToChild.PARENT_WITHOUT_CUSTODY, "", false, false, false))
                .isRefusedBy("WithoutCustodyOnRequest");
        youth().take(opened(ChildAge.UNDER_TWELVE, TieToChild.PARENT_WITHOUT_CUSTODY, "", false, false, true));
        youth().take(opened(ChildAge.UNDER_TWELVE, TieToChild.OTHER_RELATIVE, "", true, false, true))
                .isRefusedBy("OthersNeedConsent");
        youth().take(opened(ChildAge.UNDER_TWELVE, TieToChild.OTHER_RELATIVE, "", false, true, true));
    }

    @Test
    void everyLeaveNamesItsArticle() {
        for (var tie : TieToChild.values())
            for (var age : ChildAge.values())
                assertThat(List.of(Deed.values()))
                        .allSatisfy(deed -> assertThat(
                                        ChildMatrix.of(tie, age, deed).article().number())
                                .isNotBlank());
    }

    private static final String REGISTER = "Gezagsregister, 9 maart 2026";

    private static ComplaintStory youth() {
        return aComplaint()
                .under(new Jeugdwet())
                .received("2026-03-09")
                .described("2026-03-09", Elements.under(1, "jeugdwet"));
    }

    private static ChildFileOpened opened(
            ChildAge age, TieToChild tie, String source, boolean child, boolean holders, boolean asked) {
        return new ChildFileOpened(
                parse("2026-03-10"),
                PartyId.COMPLAINANT,
                age,
                tie,
                source,
                child,
                holders,
                asked,
                "Het gespreksverslag");
    }
}
