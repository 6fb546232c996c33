package nl.aantafel.kernel.awb;

import static nl.aantafel.kernel.awb.electronic.WrongChannels.Answer.HANDLE;
import static nl.aantafel.kernel.awb.electronic.WrongChannels.Answer.POINT_THE_WAY;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.electronic.WrongChannels;
import nl.aantafel.kernel.awb.electronic.WrongChannels.Message;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Awb 2:15 and 2:16: a complaint or an objection by another channel than the designated one is handled (C-6). */
class Awb2_16Tests {
    @Test
    @Proves("R-WM-6")
    void complaintsAndObjectionsAreHandledHoweverTheyCome() {
        assertThat(WrongChannels.to(Message.COMPLAINT, true, true)).isEqualTo(HANDLE);
        assertThat(WrongChannels.to(Message.OBJECTION, true, true)).isEqualTo(HANDLE);
    }

    @Test
    @Proves("R-WM-6")
    void anotherMessageIsHandledUnlessAWayIsDesignatedAndItNeedsProcessing() {
        assertThat(WrongChannels.to(Message.OTHER, true, true)).isEqualTo(POINT_THE_WAY);
        assertThat(WrongChannels.to(Message.OTHER, true, false)).isEqualTo(HANDLE);
        assertThat(WrongChannels.to(Message.OTHER, false, true)).isEqualTo(HANDLE);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    @Proves({"R-WM-6", "P-20"})
    void thereIsNoChannelThatTheRegisterRefuses(Channel channel) {
        var web = Receipts.web("2026-03-02");
        var word = new Received(
                web.on(),
                channel,
                web.narrative(),
                web.inWriting(),
                web.signed(),
                web.dated(),
                web.openness(),
                false,
                web.supportNeeds(),
                "nl");
        aComplaint().take(word).isAt(Stage.RECEIVED);
    }
}
