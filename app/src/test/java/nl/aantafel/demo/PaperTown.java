package nl.aantafel.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.demo.Act.Begins;
import nl.aantafel.demo.Act.Takes;
import nl.aantafel.kernel.LawInForce;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.kernel.law.RoutingTable;
import nl.aantafel.kernel.law.Theme;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.LegalCalendar;
import org.jspecify.annotations.Nullable;

/** A municipality of the demo with nothing but facts and law: tells its stories and writes down what the law refuses. */
final class PaperTown {
    private static final LegalCalendar CALENDAR = LegalCalendar.bundled();
    private static final Map<String, Ordinance> ORDINANCES = Map.of(
            "nieuwerhaven", LocalRules.nieuwerhaven(),
            "zuiderveen", LocalRules.zuiderveen(),
            "waterbroek", LocalRules.waterbroek());
    private static final LawInForce LAWS = new LawInForce(LawsOnBoard.all());

    private final Ordinance ordinance;
    private final Map<String, Dossier> dossiers = new LinkedHashMap<>();
    private final List<String> refusals = new ArrayList<>();

    private PaperTown(Ordinance ordinance) {
        this.ordinance = ordinance;
    }

    static PaperTown of(String slug, LocalDate today) {
        var town = new PaperTown(Objects.requireNonNull(ORDINANCES.get(slug)));
        var cast = new PaperCast(slug.equals("zuiderveen"));
        Scripts.of(slug, today).stream()
                .flatMap(script -> Scene.of(script, today, cast))
                .sorted(Comparator.comparing(scene -> scene.act().day()))
                .forEach(town::play);
        return town;
    }

    Map<String, Dossier> dossiers() {
        return dossiers;
    }

    List<String> refusals() {
        return refusals;
    }

    /** The themes of all laws on board. */
    static Stream<Theme> themes() {
        return LAWS.laws().stream().flatMap(law -> law.whole().stream()).flatMap(part -> part.themes().stream());
    }

    /** Who handles what, under all laws on board. */
    static RoutingTable routes() {
        return LAWS.routes();
    }

    Dossier dossier(String story) {
        return Objects.requireNonNull(dossiers.get(story), story);
    }

    /** The rules against taking this step in a story as it stands. */
    List<String> against(String story, Step step) {
        return breaches(step, dossier(story)).map(Breach::rule).toList();
    }

    /** What the laws want the handler to see beside a story. */
    List<String> remarks(String story, LocalDate today) {
        return LAWS.remarks(dossier(story), circumstances(today)).stream()
                .map(Remark::key)
                .toList();
    }

    Circumstances circumstances(LocalDate today) {
        return new Circumstances(today, ordinance, CALENDAR, this::stage).with(routes(), LAWS::applicationTerms);
    }

    private void play(Scene scene) {
        if (scene.act() instanceof Begins)
            dossiers.put(scene.story(), new Dossier("KL-2026-%06d".formatted(dossiers.size() + 1), List.of()));
        switch (scene.act()) {
            case Begins begins ->
                Stream.concat(Stream.of(begins.received()), begins.more().stream())
                        .forEach(step -> take(scene, step, "-"));
            case Takes takes -> take(scene, takes.step(this::number), takes.anyway());
        }
    }

    private void take(Scene scene, Step step, String anyway) {
        var dossier = dossier(scene.story());
        breaches(step, dossier)
                .filter(breach -> breach.refuses() || anyway.isEmpty())
                .map(breach -> "%s, %s %s: %s"
                        .formatted(scene.story(), step.getClass().getSimpleName(), step.on(), breach.rule()))
                .forEach(refusals::add);
        var number = dossier.history().size() + 1;
        dossiers.put(
                scene.story(),
                dossier.with(
                        new Recorded(number, step, Instant.EPOCH, scene.act().by(), "")));
    }

    private Stream<Breach> breaches(Step step, Dossier dossier) {
        var circumstances = circumstances(step.on());
        return LAWS.procedure(dossier, circumstances).breaches(step, dossier).stream();
    }

    private @Nullable String number(String story) {
        var dossier = dossiers.get(story);
        return dossier == null ? null : dossier.number();
    }

    private Optional<Stage> stage(String number) {
        return dossiers.values().stream()
                .filter(dossier -> dossier.number().equals(number))
                .map(Dossier::stage)
                .findAny();
    }
}
