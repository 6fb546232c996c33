package nl.aantafel.shell.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HouseStyleSheetTests {
    private static final Pattern SET = Pattern.compile("(--basis-[a-z0-9-]+):");

    private final HouseStyleSheet sheet = HouseStyleSheet.of("nieuwerhaven", new BrandColour("#0b4f5c"));

    @Test
    void setsOnlyTokensThatTheBaseThemeHas() throws IOException {
        Set<String> written = tokens(sheet.css());
        assertThat(written).hasSizeGreaterThan(55);
        assertThat(tokens(baseTheme())).containsAll(written);
    }

    @Test
    void hasOneRuleForOneMunicipality() {
        assertThat(sheet.css()).startsWith(".voorbeeld-theme.t-nieuwerhaven{").endsWith("}\n");
        assertThat(sheet.css().chars().filter(c -> c == '{').count()).isOne();
    }

    @Test
    void usesTheBrandColourItselfBehindWhiteText() {
        assertThat(sheet.css())
                .contains("--basis-color-action-1-inverse-bg-default:#0b4f5c;")
                .contains("--basis-color-action-1-inverse-color-default:#ffffff;");
    }

    @Test
    void neverPutsWhiteTextOnALightBrandColour() {
        String css = HouseStyleSheet.of("geel", new BrandColour("#ffcc00")).css();
        assertThat(css).doesNotContain("#ffcc00");
    }

    @Test
    void getsAnotherNameWhenTheColourChanges() {
        assertThat(HouseStyleSheet.of("nieuwerhaven", new BrandColour("#0b4f5d"))
                        .hash())
                .isNotEqualTo(sheet.hash());
    }

    private static Set<String> tokens(String css) {
        return SET.matcher(css).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String baseTheme() throws IOException {
        try (InputStream css = HouseStyleSheetTests.class.getResourceAsStream("/static/nlds/theme-base.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
