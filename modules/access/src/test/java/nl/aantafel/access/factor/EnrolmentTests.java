package nl.aantafel.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentTests {
    private final Enrolment enrolment =
            new Enrolment("12345678901234567890".getBytes(StandardCharsets.US_ASCII), "Nieuwer haven", "j.jansen");

    @ParameterizedTest(name = "RFC 4648: {0}")
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesBase32AsTheStandardDoes(String text, String written) {
        assertThat(Base32.of(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }

    @Test
    void theSecretCanBeReadAloud() {
        assertThat(enrolment.written()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    @Test
    void theAddressIsWhatAuthenticatorAppsUnderstand() {
        assertThat(enrolment.address())
                .isEqualTo("otpauth://totp/Aan%20tafel%20Nieuwer%20haven:j.jansen?secret="
                        + "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Aan%20tafel%20Nieuwer%20haven"
                        + "&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void thePictureHasASquareForEveryDarkModule() {
        var code = QrCode.encodeText(enrolment.address(), QrCode.Ecc.MEDIUM);
        var dark = 0;
        for (var y = 0; y < code.size; y++) for (var x = 0; x < code.size; x++) if (code.getModule(x, y)) dark++;
        var picture = enrolment.picture();
        assertThat(picture.size()).isEqualTo(code.size + 8);
        assertThat(picture.path().split("M")).hasSize(dark + 1);
        assertThat(picture.path()).startsWith("M4,4h1v1h-1z").matches("[M0-9,hvz-]+");
    }
}
