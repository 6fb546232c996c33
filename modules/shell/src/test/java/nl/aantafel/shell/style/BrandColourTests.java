package nl.aantafel.shell.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrandColourTests {

    @ParameterizedTest
    @CsvSource({"#000000, 21", "#ffffff, 1", "#767676, 4.54", "#0b5563, 8.42", "#ff0000, 4.00"})
    void measuresContrastAsWcagDoes(String hex, double contrast) {
        assertThat(new BrandColour(hex).contrastWithWhite()).isCloseTo(contrast, within(.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0b4f5c", "#7a1f3d", "#3b3f8f"})
    void acceptsTheColoursOfTheDemo(String hex) {
        assertThat(BrandColour.readable(hex).darkened().hex()).isEqualTo(hex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffcc00", "#ff6600", "#00c0ff", "#ffffff", "#7ac143", "#ff2d95"})
    void refusesAColourThatIsTooLightAndProposesAShadeThatIsJustDarkEnough(String hex) {
        BrandColour proposal = new BrandColour(hex).darkened();
        assertThat(proposal.contrastWithWhite()).isBetween(4.5, 4.75);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BrandColour.readable(hex))
                .withMessageContaining(proposal.hex());
    }

    @Test
    void keepsTheHueOfTheProposal() {
        Oklch light = Oklch.of("#7ac143");
        Oklch dark = Oklch.of(new BrandColour("#7ac143").darkened().hex());
        assertThat(dark.hue()).isCloseTo(light.hue(), within(.05));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "teal", "#fff", "#12345g", "#0b4f5c;}body{display:none"})
    void refusesWhatIsNoColour(String hex) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BrandColour(hex));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0b4f5c", "#7a1f3d", "#3b3f8f", "#000000", "#ffffff", "#ff0000", "#123456"})
    void comesBackUnchangedFromOklch(String hex) {
        assertThat(Oklch.of(hex).hex()).isEqualTo(hex);
    }
}
