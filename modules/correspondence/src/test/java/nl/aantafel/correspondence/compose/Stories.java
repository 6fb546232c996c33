package nl.aantafel.correspondence.compose;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureKind;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.CommitmentId;
import nl.aantafel.kernel.dossier.Conduct;
import nl.aantafel.kernel.dossier.ContactStep.ConsentAsked;
import nl.aantafel.kernel.dossier.ContactStep.FeedbackReceived;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.ContactStep.OverrunTold;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.FormalStep.Lawfulness;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.dossier.FormalStep.Propriety;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.InformalStep.Statement;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.InformalStep.TalkKind;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.IntakeStep.CompletionAsked;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.IntakeStep.Requirement;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.Narrative;
import nl.aantafel.kernel.dossier.ObjectionStep.ObjectionTermTold;
import nl.aantafel.kernel.dossier.ObjectionStep.ToldWhen;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.RoutingStep.FeedbackPassedOn;
import nl.aantafel.kernel.dossier.RoutingStep.HandoverAnswered;
import org.jspecify.annotations.Nullable;

/** Mevrouw Jansma got less help at home, and nobody called her back. All people are made up. */
final class Stories {
    static final PartyId RESPONDENT = new PartyId(2);
    static final PartyId PROVIDER = new PartyId(3);
    static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    private Stories() {}

    static Scenes received(Scenes place) {
        return place.then(
                word(Openness.OPEN),
                new HandlerAssigned(RECEIVED, "h.bakker", "Hanna Bakker", "088 555 12 34"),
                new PartyNamed(RECEIVED, complainant("Lange Kerkstraat 12 b\n9991 CD Nieuwerhaven")),
                new PartyNamed(
                        RECEIVED,
                        new Party(RESPONDENT, PartyRole.RESPONDENT, "Ruud de Vries", Party.Contact.NONE, "r.devries")),
                described(1, "Minder uren hulp zonder gesprek", LocalDate.of(2026, 2, 20)),
                described(2, "Drie weken niet teruggebeld", null));
    }

    /** What the citizen sent in, before anybody of us saw it. */
    static Scenes sentIn(Scenes place) {
        return place.then(
                new PartyNamed(RECEIVED, complainant("Lange Kerkstraat 12 b\n9991 CD Nieuwerhaven")),
                word(Openness.OPEN));
    }

    static Scenes consentAsked(Scenes place) {
        return acknowledged(place)
                .then(new ConsentAsked(
                        day(4, 7), day(5, 22), "De onderzoeker van de hulp thuis komt pas op 12 mei bij u langs."));
    }

    static Scenes overrun(Scenes place) {
        return acknowledged(place)
                .then(new OverrunTold(
                        day(4, 14), day(4, 28), "Het spijt ons. De medewerker was ziek en wij zeiden u dat niet."));
    }

    static Scenes acknowledged(Scenes place) {
        return received(place)
                .then(new Acknowledged(day(3, 4), place.ordinance().adviser() != null));
    }

    static Scenes completionAsked(Scenes place) {
        return received(place)
                .then(new CompletionAsked(
                        day(3, 4), Set.of(Requirement.SIGNED, Requirement.NAME_AND_ADDRESS), day(3, 18)));
    }

    static Scenes handedOver(Scenes place, boolean warm) {
        var provider = warm
                ? new Party(PROVIDER, PartyRole.PROVIDER, "Thuiszorg De Linde", Party.Contact.NONE, null)
                : new Party(PROVIDER, PartyRole.PARTNER_BODY, "UWV", Party.Contact.NONE, null);
        var named = received(place).then(new PartyNamed(RECEIVED, provider));
        var asked = warm
                ? named.then(
                        new HandoverAnswered(day(3, 4), PROVIDER, true, "Wim de Boer", "088 555 70 00", "Dat doen wij"))
                : named;
        return asked.then(new HandedOver(day(3, 5), PROVIDER, !warm, true, warm, "De uren hulp per week"));
    }

    static Scenes feedbackPassedOn(Scenes place) {
        return handedOver(place, true)
                .then(
                        new FeedbackReceived(day(3, 20), PROVIDER, "Er komt een vaste medewerker."),
                        new FeedbackPassedOn(
                                day(3, 23),
                                PROVIDER,
                                "De aanbieder sprak met u en met de planning.",
                                "De aanbieder vindt uw klacht terecht.",
                                "U krijgt een vaste medewerker.",
                                day(4, 6)));
    }

    static Scenes declined(Scenes place) {
        return received(place)
                .then(new Declined(
                        day(3, 9),
                        Set.of(),
                        Ground.OVER_A_YEAR_AGO,
                        "U vertelde over een gesprek in januari 2024. Dat is meer dan een jaar geleden. De medewerker werkt hier"
                                + " niet meer, dus wij kunnen niet meer nagaan wat er is gezegd.",
                        "Het gesprek was op 15 januari 2024.",
                        "Wij hebben gekeken of er een reden is om uw klacht toch te behandelen. Die vonden wij niet.",
                        null,
                        "c.visser"));
    }

    /** Mevrouw Jansma wants her hours back: that is an objection, and it stays a complaint as well. */
    static Scenes treatedAsObjection(Scenes place) {
        return received(place).then(new TreatedAsObjection(day(3, 5), new ElementId(1), RECEIVED, true));
    }

    static Scenes toldToObject(Scenes place) {
        return received(place)
                .then(new ObjectionTermTold(day(3, 24), new ElementId(1), day(4, 7), ToldWhen.FOURTEEN_DAYS_BEFORE));
    }

    static Scenes postponed(Scenes place) {
        return received(place)
                .then(new Postponed(
                        day(4, 7), 4, "De medewerker van de thuiszorg was ziek. Wij willen ook haar verhaal horen."));
    }

    static Scenes settled(Scenes place) {
        return received(place)
                .then(
                        new TalkHeld(day(3, 10), TalkKind.AROUND_THE_TABLE, "H. Bakker", false, "Samen uitgezocht."),
                        promised(1, "belt elke eerste maandag van de maand om te horen hoe het gaat.", day(5, 4)),
                        promised(2, "stuurt het verslag van het keukentafelgesprek op", day(3, 20)),
                        new SettledInformally(
                                day(3, 12),
                                Statement.IN_CONVERSATION,
                                day(3, 12),
                                "Zo is het goed, dank u wel.",
                                "U krijgt weer vier uur hulp per week, tot uw nieuwe gesprek in juni. De hulp komt op dinsdag en"
                                        + " vrijdag."));
    }

    static Scenes invited(Scenes place, PartyId party) {
        return received(place)
                .then(new HearingOffered(
                        day(3, 16),
                        party,
                        day(3, 30),
                        "Dinsdag 7 april 2026 om 10.00 uur in het stadhuis, kamer 2.14."));
    }

    static Scenes copied(Scenes place) {
        return received(place).then(new CopySent(day(3, 16), RESPONDENT, Set.of("Brief van de huisarts")));
    }

    static Scenes concluded(Scenes place) {
        return investigated(place).then(new Concluded(day(4, 10), CONCLUSION, "", false));
    }

    /** The committee advised, and its advice is followed in part (report p. 11). */
    static Scenes concludedWithAdvice(Scenes place) {
        return investigated(place)
                .then(
                        new Advised(
                                day(4, 8),
                                "De commissie sprak met mevrouw Jansma en met de heer De Vries. Zij las het hele dossier.",
                                "Verklaar beide punten gegrond. Geef mevrouw Jansma weer vier uur hulp.",
                                Judgement.FOUNDED),
                        new Concluded(
                                day(4, 10),
                                CONCLUSION,
                                "De commissie adviseert ook om het aantal uren te veranderen. Dat kan niet in een klacht. Daarover"
                                        + " krijgt u een nieuw besluit.",
                                true));
    }

    /** The committee's own report, in four parts. */
    static Scenes advised(Scenes place) {
        return investigated(place)
                .then(new Advised(
                        day(4, 8),
                        "De commissie sprak met mevrouw Jansma en met de heer De Vries.",
                        "Verklaar beide punten gegrond.",
                        "Laat niemand meer minder hulp krijgen zonder gesprek.",
                        Judgement.FOUNDED,
                        Set.of("voorzitter", "lid1")));
    }

    static Scenes reported(Scenes place) {
        return received(place)
                .then(
                        new Heard(day(3, 24), PartyId.COMPLAINANT, false, "H. Bakker"),
                        new HearingReported(day(3, 27), day(3, 24), "Mevrouw Jansma vertelt dat er niemand kwam."));
    }

    static Scenes adviceLeftOut(Scenes story) {
        var last = (Concluded) story.steps().getLast();
        return story.without(Set.of(Concluded.class))
                .then(new Concluded(last.on(), last.conclusions(), last.deviation(), false));
    }

    static Scenes investigated(Scenes place) {
        return received(place)
                .then(
                        new TalkHeld(day(3, 10), TalkKind.PHONE_CALL, "H. Bakker", true, "Geen oplossing."),
                        new Heard(day(3, 24), PartyId.COMPLAINANT, false, "H. Bakker"),
                        new Heard(day(3, 25), RESPONDENT, false, "H. Bakker"),
                        new HearingReported(
                                day(3, 27),
                                day(3, 24),
                                "Mevrouw Jansma vertelt dat er niemand bij haar thuis is geweest. Zij hoorde pas in de brief dat"
                                        + " zij minder hulp kreeg.\nZij belde drie keer en werd niet teruggebeld."),
                        judgedFounded(),
                        judgedUnknown());
    }

    static Received word(Openness openness) {
        return new Received(
                RECEIVED,
                Channel.WEB,
                new Narrative(
                        "Ik krijg ineens veel minder hulp in huis. Er is niemand komen kijken. Ik heb drie keer gebeld en"
                                + " niemand belt terug. Ik ben 81 en ik kan dit niet alleen.",
                        "Ik wil weer vier uur hulp, en dat iemand sorry zegt.",
                        "sinds februari",
                        "de gemeente"),
                true,
                true,
                RECEIVED,
                openness,
                false,
                Set.of(),
                "nl");
    }

    static Party complainant(String address) {
        return new Party(
                PartyId.COMPLAINANT,
                PartyRole.COMPLAINANT,
                "mevrouw A. Jansma",
                new Party.Contact("", "", address),
                null);
    }

    private static ElementDescribed described(int number, String title, @Nullable LocalDate decidedOn) {
        var conduct = new Conduct(
                number == 1
                        ? "U krijgt sinds februari minder hulp in huis. Niemand kwam bij u kijken of sprak met u."
                        : "U belde drie keer. U werd niet teruggebeld.",
                null,
                RESPONDENT,
                true);
        return new ElementDescribed(
                RECEIVED,
                new Element(new ElementId(number), title, conduct, Matter.CONDUCT, Set.of("wmo"), Set.of(), decidedOn));
    }

    private static CommitmentMade promised(int number, String what, LocalDate due) {
        return new CommitmentMade(day(3, 10), new CommitmentId(number), what, "Hanna Bakker", due);
    }

    static ElementJudged judgedFounded() {
        return new ElementJudged(
                day(4, 9),
                new ElementId(1),
                "De medewerker heeft een verslag uit 2024 gebruikt. Hij is niet bij u thuis geweest. U had geschreven dat"
                        + " uw gezondheid slechter is geworden. Die brief zat wel in het dossier.",
                Lawfulness.UNLAWFUL,
                Propriety.IMPROPER,
                Set.of("good-preparation", "listening"),
                Judgement.FOUNDED,
                "Wie hulp vermindert, moet eerst vragen hoe het nu gaat. Dat is hier niet gebeurd.",
                MeasureKind.FOR_THIS_CITIZEN,
                "Er komt een nieuw gesprek bij u thuis, met een andere medewerker. Voortaan gaat er geen besluit weg zonder"
                        + " gesprek.",
                "Het team Wmo",
                day(5, 1));
    }

    private static ElementJudged judgedUnknown() {
        return new ElementJudged(
                day(4, 9),
                new ElementId(2),
                "U zegt dat u drie keer belde. In onze lijst staat één gesprek. Wij weten niet of de lijst klopt.",
                Lawfulness.NOT_ASSESSED,
                Propriety.NOT_ESTABLISHED,
                Set.of("good-organisation"),
                Judgement.NO_JUDGEMENT,
                "Omdat wij het niet kunnen nagaan, zeggen wij niet wie er gelijk heeft.",
                "",
                null);
    }

    private static final String CONCLUSION =
            "U krijgt opnieuw een gesprek en daarna een nieuw besluit over de uren. Wij zeggen sorry voor hoe het is gegaan."
                    + " Hoeveel uren het worden, kunnen wij in deze brief nog niet zeggen.";

    static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
