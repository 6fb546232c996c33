package nl.aantafel.correspondence.compose;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.Clocks;
import nl.aantafel.kernel.awb.Obligations;
import nl.aantafel.kernel.awb.Title91;
import nl.aantafel.kernel.awb.term.Regimes;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Circumstances.EarlierComplaints;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.tenancy.Municipality;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** A dossier of a few steps in a fictional municipality, and the letters that its last step sends. */
record Scenes(Municipality municipality, Ordinance ordinance, List<Step> steps) {
    private static final LegalCalendar CALENDAR = LegalCalendar.bundled();
    static final Wording WORDING = new Wording(messages(), Wording.DUTCH);

    static Scenes in(Municipality municipality, Ordinance ordinance) {
        return new Scenes(municipality, ordinance, List.of());
    }

    Scenes then(Step... more) {
        var all = new ArrayList<>(steps);
        all.addAll(List.of(more));
        return new Scenes(municipality, ordinance, List.copyOf(all));
    }

    /** The same story without these facts. */
    Scenes without(Set<Class<? extends Step>> kinds) {
        return new Scenes(
                municipality,
                ordinance,
                steps.stream().filter(step -> !kinds.contains(step.getClass())).toList());
    }

    Scenes governedBy(Ordinance other) {
        return new Scenes(municipality, other, steps);
    }

    List<Composed> letters() {
        return Letters.of(steps.getLast(), occasion());
    }

    Composed letter() {
        return letters().getFirst();
    }

    Occasion occasion() {
        return new Occasion(view(), municipality, new WordsOfTheLaws(Scenes::lawParagraphs, _ -> List.of()), WORDING);
    }

    ComplaintView view() {
        var dossier = new Dossier("KL-2026-000417", List.of());
        for (var step : steps)
            dossier = dossier.with(new Recorded(dossier.history().size() + 1, step, Instant.EPOCH, "test", ""));
        LocalDate today = steps.getLast().on();
        var circumstances = new Circumstances(today, ordinance, CALENDAR, EarlierComplaints.NONE)
                .with((organ, day) -> Places.OMBUDSMEN.competentFor(organ, day, ordinance::ombudsman));
        return new ComplaintView(
                ComplaintId.fresh(),
                dossier,
                circumstances,
                Title91.generalProcedure(circumstances),
                Regimes.of(dossier, ordinance),
                Clocks.of(dossier, circumstances),
                Obligations.of(dossier, circumstances),
                List.of());
    }

    private static List<String> lawParagraphs(LetterKind kind) {
        return kind == LetterKind.L1 || kind == LetterKind.L7 ? List.of("letter.test.paragraph") : List.of();
    }

    private static ReloadableResourceBundleMessageSource messages() {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Wording.DUTCH);
        var ours = Path.of("src", "main", "resources", "messages");
        var names = Stream.of(Objects.requireNonNull(ours.toFile().list()))
                .filter(name -> name.endsWith("_nl.properties"))
                .map(name -> "classpath:messages/" + name.replace("_nl.properties", ""));
        var others = Stream.of(
                "classpath:messages/lettertest", "classpath:messages/steps", "classpath:messages/routing-public");
        messages.setBasenames(Stream.concat(names, others).toArray(String[]::new));
        return messages;
    }
}
