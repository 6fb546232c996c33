package nl.aantafel.e2e;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.aantafel.demo.LawsOnBoard;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Step;

/** Every page somebody can open, and in whose shoes. */
final class PageList {
    /** Answers that are no page of their own, and why. */
    static final Map<String, String> NO_PAGE = Map.ofEntries(
            Map.entry("/melden", "goes on to the first page"),
            Map.entry("/api/v1/termijnen", "for programs"),
            Map.entry("/huisstijl/{hash:[0-9a-f]{16}}.css", "a style sheet"),
            Map.entry("/status/mijn-klacht/ombudsman.pdf", "a file as PDF"),
            Map.entry("/status/mijn-klacht/ombudsman.zip", "a file with everything in it"),
            Map.entry("/klachten/{id}/brieven/{letter}", "a letter as PDF"),
            Map.entry("/klachten/{id}/apart/{party}", "one person's part: WallsBetweenPartiesIT looks at it"),
            Map.entry("/klachten/{id}/verzendlog.csv", "a file for a spreadsheet"),
            Map.entry("/hulpmiddelen/contactjournaal", "a file for a spreadsheet"),
            Map.entry("/status/mijn-klacht/verzendlog.csv", "a file for a spreadsheet"),
            Map.entry("/status/mijn-klacht/brieven/{letter}", "a letter as PDF"),
            Map.entry("/mijn-account/actief", "answers nothing"),
            Map.entry("/inloggen/code", "half a login: SecondStepWayIT looks at it"),
            Map.entry("/inloggen/instellen", "half a login: SecondStepWayIT looks at the same page"));

    /** In what state the visitor opens the page. */
    enum As {
        ANYBODY,
        TELLING,
        SENT,
        CITIZEN,
        STAFF,
        RECORDED,
        RESPONDENT,
        SECRETARY
    }

    /**
     * @param pattern as the program maps it
     * @param path what is opened; {@code {id}} is a complaint
     * @param list where that complaint is found
     */
    record Entry(String pattern, String path, String name, As as, String list) {
        Entry(String pattern, String path, String name, As as) {
            this(pattern, path, name, as, as == As.SECRETARY ? "/commissie" : "/klachten");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private PageList() {}

    static List<Entry> all() {
        return Stream.of(anybody(), citizen(), staff(), tabs(), steps(), stepsOfTheLaws())
                .flatMap(pages -> pages)
                .toList();
    }

    /** The committee's own room, where there is a committee. */
    static Stream<Entry> committee() {
        return Stream.of(
                page("/commissie", "commissie", As.SECRETARY),
                page("/commissie/aanwijzingen", "commissie-aanwijzingen", As.SECRETARY),
                page("/commissie/{id}", "commissie-dossier", As.SECRETARY));
    }

    private static Stream<Entry> anybody() {
        return Stream.of(
                page("/", "begin", As.ANYBODY),
                page("/hulp", "hulp", As.ANYBODY),
                page("/privacy", "privacy", As.ANYBODY),
                page("/toegankelijkheid", "toegankelijkheid", As.ANYBODY),
                page("/platform/gemeenten", "gemeenten", As.ANYBODY),
                page("/inloggen", "inloggen", As.ANYBODY),
                page("/inloggen/start", "wachtwoord-instellen", As.ANYBODY),
                page("/melden/verder", "verder", As.ANYBODY),
                page("/status", "status", As.ANYBODY),
                page("/hulpmiddelen/wie-doet-wat", "wie-doet-wat", As.ANYBODY),
                page("/hulpmiddelen/kanalen", "kanalen", As.ANYBODY),
                page("/melden/signaal", "signaal", As.ANYBODY),
                new Entry(
                        "/hulpmiddelen/termijn",
                        "/hulpmiddelen/termijn?ontvangen=16-3-2026&bekendgemaakt=16-3-2026",
                        "termijn",
                        As.ANYBODY),
                new Entry("", "/bestaat-niet", "404", As.ANYBODY));
    }

    private static Stream<Entry> citizen() {
        var stages = Stream.of("verhaal", "waarover", "vragen", "wie")
                .map(stage -> new Entry(
                        "/melden/{page:verhaal|waarover|vragen|wie}",
                        "/melden/" + stage,
                        "melden-" + stage,
                        As.TELLING));
        var rest = Stream.of(
                page("/melden/controleren", "controleren", As.TELLING),
                page("/melden/bewaren", "bewaren", As.TELLING),
                page("/melden/klaar", "klaar", As.SENT),
                page("/status/mijn-klacht", "mijn-klacht", As.CITIZEN),
                page("/status/mijn-klacht/inzage", "wie-keek", As.CITIZEN),
                page("/status/stoppen", "stoppen", As.CITIZEN));
        return Stream.concat(stages, rest);
    }

    private static Stream<Entry> staff() {
        return Stream.of(
                page("/werk", "werk", As.STAFF),
                page("/werk/post", "post", As.STAFF),
                page("/werk/storingen", "storingen", As.STAFF),
                page("/werk/termijnen", "termijnen", As.STAFF),
                page("/werk/signalen", "signalen", As.STAFF),
                page("/werk/samen", "samen", As.STAFF),
                page("/werk/inzage", "inzage", As.STAFF),
                page("/werk/inzage/noodtoegang", "noodtoegang-beoordelen", As.STAFF),
                page("/werk/noodtoegang", "noodtoegang", As.STAFF),
                page("/klachten", "klachten", As.STAFF),
                new Entry("/zoeken", "/zoeken?q=hulp", "zoeken", As.STAFF),
                page("/klachten/nieuw", "vastleggen", As.STAFF),
                page("/klachten/{id}/afspraken", "afspraken", As.STAFF),
                page("/klachten/{id}/over-behandeling", "over-behandeling", As.STAFF),
                page("/klachten/{id}/niet-behandelen", "niet-behandelen", As.STAFF),
                page("/klachten/{id}/inzage", "inzage-dossier", As.STAFF),
                page("/klachten/{id}/kring", "kring", As.STAFF),
                page("/werk/rechten", "rechten", As.STAFF),
                page("/klachten/{id}/vastgelegd", "vastgelegd", As.RECORDED),
                page("/mijn-account", "mijn-account", As.RESPONDENT),
                page("/beheer/accounts", "accounts", As.STAFF),
                page("/mijn-account/tweede-stap", "tweede-stap", As.RESPONDENT),
                page("/mijn-account/wachtwoord", "wachtwoord", As.RESPONDENT),
                page("/inloggen/bevestigen", "bevestigen", As.STAFF));
    }

    private static Stream<Entry> tabs() {
        return Stream.of("overzicht", "klachtpunten", "stukken", "berichten", "horen", "oordeel", "logboek")
                .map(tab -> new Entry("/klachten/{id}", "/klachten/{id}?deel=" + tab, "zaak-" + tab, As.STAFF));
    }

    /** The form of every kind of step of the kernel; the first word has pages of its own. */
    private static Stream<Entry> steps() {
        return Stream.of(Step.class.getPermittedSubclasses())
                .filter(group -> group != SectoralStep.class)
                .flatMap(group -> Stream.of(group.getPermittedSubclasses()))
                .filter(kind -> kind != Received.class)
                .map(Class::getSimpleName)
                .map(kind -> kind.equals("Declined") ? kind + "?ground=OVER_A_YEAR_AGO" : kind)
                .map(kind -> new Entry(
                        "/klachten/{id}/stappen/{kind}",
                        "/klachten/{id}/stappen/" + kind,
                        "stap-" + kind.replaceAll("[?].*", ""),
                        As.STAFF));
    }

    /** The form of every kind of step that a law brings, in a dossier of that law. */
    static Stream<Entry> stepsOfTheLaws() {
        return LawsOnBoard.all().stream()
                .flatMap(law -> law.whole().stream()
                        .flatMap(part -> part.steps().stream())
                        .map(Class::getSimpleName)
                        .map(kind -> new Entry(
                                "/klachten/{id}/stappen/{kind}",
                                "/klachten/{id}/stappen/" + kind,
                                "stap-%s-%s".formatted(law.key(), kind),
                                As.STAFF,
                                "/klachten?wet=" + law.key())));
    }

    private static Entry page(String path, String name, As as) {
        return new Entry(path, path, name, as);
    }
}
