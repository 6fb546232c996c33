package nl.aantafel.correspondence.compose;

import static nl.aantafel.correspondence.compose.Stories.day;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.AssessmentStep.TrustAsked;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Conduct;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.FormalStep.Lawfulness;
import nl.aantafel.kernel.dossier.FormalStep.Propriety;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.dossier.ObjectionStep.WrittenDecisionAsked;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.dossier.Step;
import org.jspecify.annotations.Nullable;

/** Complaints that end beside a decision, for two organs, or with nobody who handles them. */
final class EndingStories {
    static final String JOINT_BODY = "Gemeenschappelijke regeling Werkpunt Zuid";
    private static final PartyId WORKPLACE = new PartyId(9);

    private EndingStories() {}

    static Scenes overrunWithoutHandler(Scenes place) {
        return Stories.overrun(place).without(Set.of(HandlerAssigned.class));
    }

    static Scenes askedHowItIs(Scenes place) {
        return Stories.concluded(place).then(new TrustAsked(day(7, 10)));
    }

    /** The third element is about the joint body that gave her work. */
    static Scenes concludedForTwoOrgans(Scenes place) {
        return Stories.investigated(place)
                .then(
                        new PartyNamed(
                                day(3, 5),
                                new Party(WORKPLACE, PartyRole.PARTNER_BODY, JOINT_BODY, Party.Contact.NONE, null)),
                        described(3, "Geen uitleg over het werk", WORKPLACE, null),
                        unfounded(3),
                        conclusion());
    }

    /** Her complaint about the joint body that decides by itself goes there. */
    static Scenes forwardedToTheJointBody(Scenes place) {
        return Stories.received(place)
                .then(
                        new PartyNamed(
                                day(3, 5),
                                new Party(WORKPLACE, PartyRole.PARTNER_BODY, JOINT_BODY, Party.Contact.NONE, null)),
                        described(3, "Geen uitleg over het werk", WORKPLACE, null),
                        new RouteChosen(day(3, 5), new ElementId(3), "RT-10", "Zij beslissen zelf."),
                        new HandedOver(day(3, 6), WORKPLACE, true, false, false, "De uitleg over het werk"));
    }

    /** One decision is an objection, one too late, one can still be objected to, one is not on paper yet. */
    static Scenes concludedBesideDecisions(Scenes place) {
        return Stories.investigated(place)
                .then(
                        described(3, "Minder uren hulp", Stories.RESPONDENT, day(3, 2)),
                        new TreatedAsObjection(day(3, 9), new ElementId(3), day(3, 5), false),
                        described(4, "De eigen bijdrage", Stories.RESPONDENT, day(3, 20)),
                        unfounded(4),
                        described(5, "De brief van vorig jaar", Stories.RESPONDENT, LocalDate.of(2025, 6, 2)),
                        unfounded(5),
                        described(6, "De taxi werd geweigerd", Stories.RESPONDENT, null),
                        new WrittenDecisionAsked(day(3, 9), new ElementId(6), "Team Vervoer"),
                        unfounded(6),
                        described(7, "Het hulpmiddel", Stories.RESPONDENT, day(3, 2)),
                        new TreatedAsObjection(day(3, 9), new ElementId(7), day(3, 6), true),
                        unfounded(7),
                        conclusion());
    }

    private static Step conclusion() {
        return new Concluded(day(4, 10), "U krijgt binnen twee weken een nieuw gesprek.", "", false);
    }

    private static ElementDescribed described(int number, String title, PartyId whose, @Nullable LocalDate decidedOn) {
        var conduct = new Conduct("U kreeg geen uitleg.", null, whose, true);
        return new ElementDescribed(
                day(3, 5),
                new Element(new ElementId(number), title, conduct, Matter.CONDUCT, Set.of("wmo"), Set.of(), decidedOn));
    }

    private static ElementJudged unfounded(int number) {
        return new ElementJudged(
                day(4, 9),
                new ElementId(number),
                "U kreeg een folder en een gesprek.",
                Lawfulness.NOT_ASSESSED,
                Propriety.PROPER,
                Set.of("good-information"),
                Judgement.UNFOUNDED,
                "Met de folder en het gesprek kon u weten waar u aan toe was.",
                "",
                null);
    }
}
