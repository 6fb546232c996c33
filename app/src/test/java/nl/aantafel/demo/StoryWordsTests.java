package nl.aantafel.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.law.GeneralThemes;
import nl.aantafel.kernel.law.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stories use words that the program has a text for. */
class StoryWordsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @ValueSource(strings = {"nieuwerhaven", "zuiderveen", "waterbroek"})
    void everyThemeIsOnAList(String slug) {
        var known = Stream.concat(GeneralThemes.list().stream(), PaperTown.themes())
                .map(Theme::key)
                .collect(Collectors.toSet());
        assertThat(dossiers(slug)
                        .flatMap(dossier -> dossier.elements().stream())
                        .map(Element::themes))
                .allSatisfy(themes -> assertThat(known).containsAll(themes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nieuwerhaven", "zuiderveen", "waterbroek"})
    void everyRequirementOfProprietyHasAName(String slug) throws IOException {
        var texts = new Properties();
        try (var file = getClass().getResourceAsStream("/messages/steps_nl.properties")) {
            texts.load(new InputStreamReader(file, UTF_8));
        }
        assertThat(dossiers(slug)
                        .flatMap(dossier -> dossier.all(ElementJudged.class))
                        .map(ElementJudged::requirements))
                .isNotEmpty()
                .allSatisfy(keys -> assertThat(keys).allMatch(key -> texts.containsKey("requirement." + key)));
    }

    private static Stream<Dossier> dossiers(String slug) {
        return PaperTown.of(slug, TODAY).dossiers().values().stream();
    }
}
