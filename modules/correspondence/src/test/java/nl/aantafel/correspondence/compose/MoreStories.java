package nl.aantafel.correspondence.compose;

import static nl.aantafel.correspondence.compose.Stories.day;

import java.util.Set;
import nl.aantafel.kernel.dossier.AssessmentStep.AboutHandling;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureKind;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureSet;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionSettled;
import nl.aantafel.kernel.dossier.AssessmentStep.Settling;
import nl.aantafel.kernel.dossier.AssessmentStep.TableCalled;
import nl.aantafel.kernel.dossier.AssessmentStep.TalksLeftOut;
import nl.aantafel.kernel.dossier.AssessmentStep.WishCompared;
import nl.aantafel.kernel.dossier.AssessmentStep.WishResult;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.CommitmentId;
import nl.aantafel.kernel.dossier.Conduct;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.QuestionId;

/** Mevrouw Jansma again, with her questions, her wish, a promise and a point that another letter answers. */
final class MoreStories {
    private MoreStories() {}

    static Scenes concludedInFull(Scenes place) {
        return asked(place)
                .then(
                        settled(1, Settling.ANSWERED, "Twee medewerkers van het team Wmo, op 3 en 9 februari 2026."),
                        settled(2, Settling.REFUSED, "Dat is een afspraak tussen ons en die medewerker."),
                        concluded());
    }

    /** Ready for the letter, but for an answer to two questions. */
    static Scenes asked(Scenes place) {
        return Stories.investigated(place)
                .then(
                        new ElementDescribed(day(3, 5), oldLetter()),
                        new Declined(
                                day(3, 20),
                                Set.of(new ElementId(3)),
                                Ground.OVER_A_YEAR_AGO,
                                "Het is meer dan een jaar geleden.",
                                "Brief van mei 2023",
                                "Wij vonden geen reden.",
                                null,
                                "c.visser"),
                        new CommitmentMade(
                                day(4, 9), new CommitmentId(1), "belt over het gesprek", "Hanna Bakker", day(4, 17)),
                        new MeasureSet(
                                day(4, 9),
                                new ElementId(1),
                                MeasureKind.FOR_EVERYBODY,
                                "Geen besluit zonder gesprek",
                                "Het team Wmo",
                                day(5, 1),
                                null),
                        new QuestionPut(day(4, 2), new QuestionId(1), "Wie heeft mijn dossier gelezen?"),
                        new QuestionPut(day(4, 2), new QuestionId(2), "Krijgt die medewerker straf?"),
                        new WishCompared(
                                day(4, 9),
                                WishResult.PARTLY,
                                "Wij zeggen sorry en praten opnieuw met u.",
                                "Over het aantal uren beslist een ander, na dat gesprek."));
    }

    static Concluded concluded() {
        return new Concluded(day(4, 10), "U krijgt binnen twee weken een nieuw gesprek.", "", false);
    }

    static Scenes silentOnTheTalks(Scenes place) {
        return Stories.investigated(place).then(new TalksLeftOut(day(4, 8), true), concluded());
    }

    static Scenes calledToTheTable(Scenes place) {
        return Stories.received(place)
                .then(new TableCalled(
                        day(3, 17),
                        Set.of(PartyId.COMPLAINANT, Stories.RESPONDENT),
                        day(3, 24),
                        day(3, 25),
                        day(3, 27),
                        "bij u thuis, om 10.00 uur",
                        "Hoeveel hulp is er nodig? En hoe houden wij u op de hoogte?"));
    }

    static Scenes aboutTheHandling(Scenes place) {
        return Stories.received(place)
                .then(new AboutHandling(Stories.RECEIVED, "KL-2025-000031"), new Acknowledged(day(3, 4), false));
    }

    private static QuestionSettled settled(int question, Settling how, String text) {
        return new QuestionSettled(day(4, 9), new QuestionId(question), how, text);
    }

    private static Element oldLetter() {
        var conduct = new Conduct("U kreeg in 2023 een onvriendelijke brief.", null, Stories.RESPONDENT, true);
        return new Element(
                new ElementId(3), "Een brief uit 2023", conduct, Matter.CONDUCT, Set.of("wmo"), Set.of(), null);
    }
}
