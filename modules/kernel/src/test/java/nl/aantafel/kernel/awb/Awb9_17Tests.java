package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.awb.declining.OmbudsmanIsNamed;
import nl.aantafel.kernel.dossier.Conduct;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.RoutingStep.EmploymentNoted;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.CompetentOmbudsmen;
import nl.aantafel.kernel.law.CompetentOmbudsmen.Competent;
import nl.aantafel.ordinance.OmbudsmanRegister;
import nl.aantafel.ordinance.OmbudsmanRegister.Competence;
import nl.aantafel.ordinance.OmbudsmanRegister.Kind;
import nl.aantafel.ordinance.Ordinance.Ombudsman;
import org.junit.jupiter.api.Test;

/** Awb 9:17: the National Ombudsman, or the ombudsman of the municipality or of the joint body whose conduct it is. */
class Awb9_17Tests {
    private static final String JOINT_BODY = "Gemeenschappelijke regeling Werkplein";
    private static final LocalDate DAY = parse("2026-03-05");
    private static final Ombudsman LOCAL = ombudsman("Ombudscommissie Voorbeeld");
    private static final Ombudsman REGIONAL = ombudsman("Regionale ombudsman");
    private static final PartyId WHO = new PartyId(7);

    @Test
    @Proves({"R-O-1", "R-9.17"})
    void withoutOneOfItsOwnAMunicipalityHasTheNationalOmbudsman() {
        assertThat(names(of(none(), Dossiers.formal(), "2026-03-05"))).containsExactly("Nationale ombudsman");
    }

    @Test
    @Proves({"R-O-1", "R-O-2"})
    void anOmbudsmanOfItsOwnIsNamedFromTheFirstOfJanuaryOfItsYear() {
        var known = register(municipal("2027-01-01"));
        assertThat(names(of(known, Dossiers.formal(), "2026-12-31"))).containsExactly("Nationale ombudsman");
        assertThat(names(of(known, Dossiers.formal(), "2027-01-01"))).containsExactly("Ombudscommissie Voorbeeld");
    }

    @Test
    @Proves({"R-O-6", "R-9.17", "R-O-3", "S-130"})
    void theOmbudsmanOfTheOrganWhoseConductItIsIsNamedPerElement() {
        var known = register(municipal("2026-01-01"), joint("2026-01-01"));
        var story = withElementOf(JOINT_BODY, PartyRole.PARTNER_BODY);

        assertThat(of(known, story, "2026-03-05"))
                .extracting(
                        Competent::ombudsman,
                        competent ->
                                competent.elements().stream().map(Element::id).toList())
                .containsExactly(tuple(LOCAL, List.of(Elements.id(1))), tuple(REGIONAL, List.of(Elements.id(2))));
    }

    @Test
    @Proves("R-O-6")
    void aJointBodyWithoutOneOfItsOwnHasTheNationalOmbudsmanAndNotTheMunicipalitys() {
        var story = withElementOf(JOINT_BODY, PartyRole.PARTNER_BODY);
        assertThat(names(of(register(municipal("2026-01-01")), story, "2026-03-05")))
                .containsExactly("Ombudscommissie Voorbeeld", "Nationale ombudsman");
        assertThat(names(of(register(municipal("2026-01-01"), joint("2027-01-01")), story, "2026-03-05")))
                .containsExactly("Ombudscommissie Voorbeeld", "Nationale ombudsman");
    }

    @Test
    @Proves({"R-O-6", "R-O-3"})
    void whoWorksUnderTheMandateOfTheMunicipalityHasTheMunicipalitysOmbudsman() {
        var known = register(municipal("2026-01-01"), joint("2026-01-01"));
        var mandate = withElementOf(JOINT_BODY, PartyRole.PARTNER_BODY)
                .take(new RouteChosen(DAY, Elements.id(2), "RT-11", "Het college gaf een mandaat."));
        assertThat(names(of(known, mandate, "2026-03-05"))).containsExactly("Ombudscommissie Voorbeeld");
    }

    @Test
    @Proves({"R-O-6", "R-O-3"})
    void underWhoseResponsibilitySomebodyWorkedDecidesAndNotTheEmployer() {
        var known = register(municipal("2026-01-01"), joint("2026-01-01"));
        var person = withElementOf("S. Bakker", PartyRole.RESPONDENT);
        assertThat(names(of(known, person, "2026-03-05"))).containsExactly("Ombudscommissie Voorbeeld");
        assertThat(names(of(known, noted(person, "Gemeente Voorbeeld", JOINT_BODY), "2026-03-05")))
                .containsExactly("Ombudscommissie Voorbeeld", "Regionale ombudsman");
        assertThat(names(of(known, noted(person, JOINT_BODY, "het college"), "2026-03-05")))
                .containsExactly("Ombudscommissie Voorbeeld");
    }

    @Test
    @Proves({"R-9.12-2", "R-O-3"})
    void aLetterIsStoppedWhenOneOfTheOrgansHasNoNamedOmbudsman() {
        var nameless = new Competence(JOINT_BODY, parse("2026-01-01"), null, Kind.JOINT, ombudsman(""));
        var story = withElementOf(JOINT_BODY, PartyRole.PARTNER_BODY);
        Step letter = new PartyNamed(DAY, person("S. Bakker", PartyRole.RESPONDENT));

        assertThat(new OmbudsmanIsNamed(circumstances(register(nameless), story)).allows(letter, story.dossier()))
                .isFalse();
        assertThat(new OmbudsmanIsNamed(circumstances(none(), story)).allows(letter, story.dossier()))
                .isTrue();
    }

    private static ComplaintStory withElementOf(String name, PartyRole role) {
        var conduct = new Conduct("Niemand belde terug.", parse("2026-02-20"), WHO, true);
        var element = new Element(Elements.id(2), "De intake", conduct, Matter.CONDUCT, Set.of(), Set.of(), null);
        return Dossiers.formal().take(new PartyNamed(DAY, person(name, role))).take(new ElementDescribed(DAY, element));
    }

    private static Party person(String name, PartyRole role) {
        return new Party(WHO, role, name, Party.Contact.NONE, null);
    }

    private static ComplaintStory noted(ComplaintStory story, String employer, String actsFor) {
        return story.take(new EmploymentNoted(DAY, WHO, employer, actsFor, false));
    }

    private static List<Competent> of(OmbudsmanRegister register, ComplaintStory story, String day) {
        return new CompetentOmbudsmen(story.dossier(), circumstances(register, story)).on(parse(day));
    }

    private static Circumstances circumstances(OmbudsmanRegister register, ComplaintStory story) {
        return story.circumstances()
                .with((organ, day) -> register.competentFor(organ, day, () -> OmbudsmanRegister.NATIONAL));
    }

    private static List<String> names(List<Competent> competent) {
        return competent.stream().map(one -> one.ombudsman().name()).toList();
    }

    private static OmbudsmanRegister none() {
        return register();
    }

    private static OmbudsmanRegister register(Competence... competences) {
        return new OmbudsmanRegister(List.of(competences));
    }

    private static Competence municipal(String from) {
        return new Competence(OmbudsmanRegister.MUNICIPALITY, parse(from), null, Kind.COMMISSION, LOCAL);
    }

    private static Competence joint(String from) {
        return new Competence(JOINT_BODY, parse(from), null, Kind.JOINT, REGIONAL);
    }

    private static Ombudsman ombudsman(String name) {
        return new Ombudsman(name, List.of("Postbus 1"), "088", "ombudsman.example");
    }
}
