package nl.aantafel.access.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.Look;
import nl.aantafel.access.Looking;
import org.junit.jupiter.api.Test;

class SameLookTests {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final UUID LETTER = new UUID(0, 3);

    @Test
    void whoReadsALetterHasNotOpenedTheDossierAndMayByTheSameRule() {
        var letter = Look.at(Looking.LETTER_READ, ONE, Compartment.LETTER, "").of(LETTER);
        assertThat(SameLook.merged(List.of(by("a", opened(ONE)), by("a", letter))))
                .containsExactly(by(
                        "a",
                        Look.at(Looking.LETTER_READ, ONE, Compartment.LETTER, "handler")
                                .of(LETTER)));
    }

    @Test
    void whatIsAboutAnotherDossierOrAnotherPersonStays() {
        var letter = Look.at(Looking.LETTER_READ, ONE, Compartment.LETTER, "own-rule");
        var looks = List.of(by("a", opened(OTHER)), by("b", opened(ONE)), by("a", letter));
        assertThat(SameLook.merged(looks)).containsExactlyElementsOf(looks);
    }

    @Test
    void workAndListsAreNoPartOfAFile() {
        var looks = List.of(
                by("a", Look.at(Looking.WORKED, ONE, Compartment.COMPLAINT, "handler")),
                by("a", Look.atList(25, "handler")),
                by("a", Look.at(Looking.DOWNLOADED, ONE, Compartment.LETTER, "handler")));
        assertThat(SameLook.merged(looks)).containsExactlyElementsOf(looks);
    }

    private static Look opened(UUID dossier) {
        return Look.at(Looking.OPENED, dossier, Compartment.COMPLAINT, "handler");
    }

    private static Seen by(String account, Look look) {
        return new Seen(account, "HANDLER", look);
    }
}
