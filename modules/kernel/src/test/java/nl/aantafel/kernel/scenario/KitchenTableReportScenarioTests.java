package nl.aantafel.kernel.scenario;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.kernel.awb.objection.LinkedDecision;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.ObjectionStep.ApplicationNoted;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.MessageFiles;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.OtherSchemes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Report p. 26: a conversation at the kitchen table is no application, and the citizen does not know that. */
class KitchenTableReportScenarioTests {
    @Test
    @Proves("S-064")
    void asLongAsNobodyAppliedBothSidesReadThat() {
        var application = LinkedDecision.application(
                        Elements.id(1), waiting(null).dossier())
                .orElseThrow();
        assertThat(application.appliedOn()).isNull();
        assertThat(MessageFiles.all("nl").getProperty("status.besluit.geenaanvraag"))
                .contains("U hebt nog GEEN aanvraag gedaan");
        assertThat(MessageFiles.all("nl").getProperty("guard.applied.none")).contains("Er is nog geen aanvraag");
    }

    /** Not only three laws: what somebody runs into is often about more, and may stay unknown. */
    @Test
    @Proves("S-023")
    void anElementIsAboutSeveralSchemesOrAboutOneNobodyKnows() {
        assertThat(OtherSchemes.keys()).contains("ioaw-ioaz", "wgs", "wsw", "leerplicht", "wlz", "zvw", "wajong-wia");
        assertThat(OtherSchemes.keys())
                .allSatisfy(key -> assertThat(MessageFiles.all("nl").getProperty("law." + key))
                        .isNotBlank());
        var plain = Elements.conduct(1);
        var broad = new Element(
                plain.id(),
                plain.title(),
                plain.conduct(),
                plain.matter(),
                Set.of("wmo", "wlz", "wgs"),
                Set.of(),
                null);
        aComplaint().received("2026-03-02").take(new ElementDescribed(parse("2026-03-02"), broad));
        aComplaint().received("2026-03-02").take(new ElementDescribed(parse("2026-03-02"), plain));
    }

    private static ComplaintStory waiting(@Nullable String appliedOn) {
        var plain = Elements.of(1, Matter.NO_DECISION_IN_TIME);
        var wmo =
                new Element(plain.id(), plain.title(), plain.conduct(), plain.matter(), Set.of("wmo"), Set.of(), null);
        return aComplaint()
                .received("2026-05-04")
                .take(new ElementDescribed(parse("2026-05-04"), wmo))
                .take(new ApplicationNoted(
                        parse("2026-05-04"),
                        Elements.id(1),
                        parse("2026-03-02"),
                        appliedOn == null ? null : parse(appliedOn),
                        "Wmo-loket"));
    }
}
