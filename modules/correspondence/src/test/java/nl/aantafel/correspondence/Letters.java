package nl.aantafel.correspondence;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.aantafel.correspondence.letter.Block;
import nl.aantafel.correspondence.letter.Letter;
import nl.aantafel.correspondence.letter.LetterHead;
import nl.aantafel.correspondence.letter.Text;

/** Letters of fictional municipalities, to set and to judge. */
public final class Letters {

    private Letters() {}

    public static Letter shortLetter() {
        return about(
                "Wij hebben uw klacht ontvangen",
                List.of(
                        Block.paragraph("Geachte mevrouw Özdemir,"),
                        Block.paragraph("Op 16 maart 2026 hebben wij uw klacht ontvangen over de huishoudelijke hulp."
                                + " Dank u wel dat u ons dit laat weten. Wij behandelen uw brief als klacht."),
                        Block.heading(1, "Wanneer krijgt u antwoord?"),
                        new Block.Paragraph(Text.of("U krijgt ")
                                .bold("uiterlijk 28 april 2026")
                                .and(" ons antwoord. Lukt dat niet, dan hoort u dat vóór die dag van ons.")),
                        Block.heading(1, "Heeft u vragen?"),
                        new Block.Paragraph(Text.of("Bel Joost Brøgger, of mail naar ")
                                .mail("klachten@nieuwerhaven.example")
                                .and(". Hij kent uw klacht.")),
                        signature()));
    }

    /** Every kind of block, over several pages. */
    public static Letter longLetter() {
        List<Block> body = new ArrayList<>();
        body.add(Block.paragraph("Geachte mevrouw Özdemir,"));
        body.add(Block.paragraph("Op 16 maart 2026 diende u een klacht in over de huishoudelijke hulp. Wij hebben met"
                + " u en met de betrokken medewerker gesproken. In deze brief leest u wat wij hebben gevonden, wat wij"
                + " daarvan vinden en wat wij gaan doen."));
        body.add(new Block.Callout(Text.of("Uw klacht is ")
                .bold("gegrond")
                .and(". Wij bieden u onze excuses aan. U had eerder een antwoord moeten krijgen, en een antwoord dat"
                        + " klopte.")));
        body.add(new Block.KeyFacts(List.of(
                new Block.Fact("Ontvangen op", Text.of("16 maart 2026")),
                new Block.Fact("Gesproken met u", Text.of("2 april 2026, bij u thuis")),
                new Block.Fact("Behandeld volgens", Text.of("Algemene wet bestuursrecht, titel 9.1")))));
        body.add(Block.heading(1, "Wat hebben wij gevonden?"));
        body.add(Block.heading(2, "De uren hulp"));
        IntStream.rangeClosed(1, 4).forEach(i -> body.add(Block.paragraph(finding(i))));
        body.add(Block.bullets(
                "Het verslag van het gesprek is niet naar u gestuurd.",
                "De bijlage die u noemt, lag wel in het dossier maar is niet gelezen door de medewerker die over de"
                        + " uren besliste.",
                "U heeft drie keer gebeld en bent twee keer niet teruggebeld."));
        body.add(Block.heading(2, "Wat is er wanneer gebeurd?"));
        body.add(events(60));
        body.add(Block.heading(1, "Wat gaan wij doen?"));
        body.add(Block.steps(
                "Wij kijken opnieuw naar het aantal uren hulp. Daarover krijgt u vóór 1 juni 2026 een besluit.",
                "Elk gespreksverslag gaat voortaan binnen een week naar de inwoner.",
                "Wij bespreken uw klacht, zonder uw naam, met het team."));
        body.add(Block.heading(1, "Bent u het niet eens met ons?"));
        body.add(new Block.Paragraph(Text.of("Dan kunt u binnen een jaar naar de ombudsman. Dat is gratis. Kijk op ")
                .link("www.ombudsman.example/klacht-indienen", URI.create("https://www.ombudsman.example/klacht"))
                .and(" of schrijf naar:")));
        body.add(new Block.Address(List.of("Ombudsman voor de regio", "Postbus 1", "1200 AA Zuiderveen")));
        body.add(signature());
        body.add(new Block.Enclosures(
                List.of("Verslag van het gesprek van 2 april 2026", "Advies van de klachtencommissie")));
        return about("Ons antwoord op uw klacht over de huishoudelijke hulp", body);
    }

    public static Letter about(String subject, List<Block> body) {
        return new Letter(
                head(),
                List.of("Mevrouw A. Özdemir", "Lange Kerkstraat 12 b", "1234 AB  NIEUWERHAVEN"),
                LocalDate.of(2026, 4, 20),
                "K-2026-00123",
                subject,
                body,
                "nl-NL");
    }

    public static Letter saying(String text) {
        return about("Uw bericht", List.of(Block.paragraph(text)));
    }

    private static LetterHead head() {
        return new LetterHead(
                "Gemeente Nieuwerhaven",
                "N",
                "#0b4f5c",
                "Postbus 12, 1234 AB Nieuwerhaven",
                new LetterHead.Contact(
                        "Joost Brøgger",
                        "(0123) 45 67 89",
                        "klachten@nieuwerhaven.example",
                        List.of("Havenplein 1", "1234 AA Nieuwerhaven")));
    }

    private static Block signature() {
        return new Block.Signature(
                "Joost Brøgger",
                "klachtbehandelaar",
                "Gemeente Nieuwerhaven",
                "namens burgemeester en wethouders van Nieuwerhaven,");
    }

    private static String finding(int number) {
        return "Bevinding " + number + ". U vertelde dat de hulp sinds januari van vier naar tweeënhalf uur is gegaan,"
                + " zonder dat iemand bij u thuis is komen kijken. De medewerker bevestigt dat. Zij ging uit van een"
                + " verslag uit 2024, en wist niet dat uw gezondheid daarna slechter is geworden. Dat had zij wel"
                + " kunnen weten, want u had het geschreven. Wij vinden dat niet zorgvuldig.";
    }

    private static Block events(int count) {
        List<List<Text>> rows = IntStream.rangeClosed(1, count)
                .mapToObj(i -> List.of(
                        Text.of(LocalDate.of(2026, 1, 5).plusDays(3L * i).toString()),
                        Text.of(i % 3 == 0 ? "Bericht van u" : "Gesprek " + i),
                        Text.of(
                                i % 4 == 0
                                        ? "U belde over het aantal uren. Er is beloofd dat u werd teruggebeld; dat is"
                                                + " niet gebeurd en ook niet opgeschreven."
                                        : "Genoteerd in het dossier.")))
                .toList();
        return new Block.Table("Overzicht van de contacten", List.of("Datum", "Wat", "Toelichting"), rows);
    }
}
