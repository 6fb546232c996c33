package nl.aantafel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stories of the demo, told with nothing but facts and law. */
class StoriesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** The days run through all weekdays and holidays of a year. */
    @ParameterizedTest
    @ValueSource(strings = {"nieuwerhaven", "zuiderveen", "waterbroek"})
    void theLawAcceptsEveryStepOnWhateverDayTheDemoStarts(String slug) {
        var days = Stream.iterate(LocalDate.of(2026, 1, 2), day -> day.getYear() == 2026, day -> day.plusDays(25));
        assertThat(days.flatMap(day -> PaperTown.of(slug, day).refusals().stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nieuwerhaven", "zuiderveen", "waterbroek"})
    void everyStageIsThere(String slug) {
        assertThat(PaperTown.of(slug, TODAY).dossiers().values())
                .extracting(Dossier::stage)
                .contains(Stage.values());
    }

    @ParameterizedTest
    @CsvSource({"nieuwerhaven, 30", "zuiderveen, 20", "waterbroek, 12"})
    void thereAreEnoughDossiers(String slug, int atLeast) {
        assertThat(PaperTown.of(slug, TODAY).dossiers().keySet()).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nieuwerhaven", "zuiderveen", "waterbroek"})
    void everyStoryHasItsOwnKey(String slug) {
        assertThat(Scripts.of(slug, TODAY))
                .extracting(Script::key)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }
}
