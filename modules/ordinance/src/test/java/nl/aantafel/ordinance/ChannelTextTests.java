package nl.aantafel.ordinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.aantafel.ordinance.DesignatedChannel.Message;
import nl.aantafel.ordinance.DesignatedChannel.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Awb 2:13: which channel is designated for which kind of message, R-WM-5, P-21. */
class ChannelTextTests {
    private static final String CHANNELS = """
            - {message: klacht, channel: website, address: /melden, since: 2026-01-01, decree: Aanwijzingsbesluit, link: 'https://no.example/besluit'}
            - {message: bezwaar, channel: e-mail, address: bezwaar@no.example, since: 2026-02-01}
            """;

    @Test
    void aChannelSaysForWhatSinceWhenAndByWhichDecree() {
        var first = read(CHANNELS).getFirst();
        assertThat(first.message()).isEqualTo(Message.COMPLAINT);
        assertThat(first.way()).isEqualTo(Way.WEBSITE);
        assertThat(first.decree()).isEqualTo("Aanwijzingsbesluit");
        assertThat(first.link()).isEqualTo("https://no.example/besluit");
        assertThat(first.isByDecree()).isTrue();
        assertThat(read(CHANNELS).getLast().isByDecree()).isFalse();
    }

    @Test
    void onlyElectronicIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(CHANNELS.replace("since: 2026-02-01", "since: 2026-02-01, only: ja")))
                .withMessageContaining("post, telefoon en balie blijven altijd open (Awb 2:13, 9:2)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            message: bezwaar | message: beroep  | message moet een van
            channel: e-mail  | channel: fax     | channel moet een van
            2026-02-01       | februari         | moet een dag zijn als 2026-01-01
            address: bezwaar | adres: bezwaar   | adres bestaat niet
            """)
    void whatCannotBeReadIsRefused(String was, String becomes, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(CHANNELS.replace(was, becomes)))
                .withMessageContaining(reason);
    }

    private static List<DesignatedChannel> read(String yaml) {
        return ChannelText.read(YAMLMapper.shared().readTree(yaml));
    }
}
