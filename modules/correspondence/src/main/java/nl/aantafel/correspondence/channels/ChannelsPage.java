package nl.aantafel.correspondence.channels;

import java.util.Arrays;
import java.util.List;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.awb.electronic.WrongChannels;
import nl.aantafel.kernel.awb.electronic.WrongChannels.Answer;
import nl.aantafel.ordinance.DesignatedChannel;
import nl.aantafel.ordinance.DesignatedChannels;
import nl.aantafel.tenancy.Municipalities;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For everybody: how to reach the municipality, for which kind of message, by which decree, and what did not work (Awb 2:13). */
@Controller
class ChannelsPage {
    private static final int SHOWN = 10;
    private final DesignatedChannels channels;
    private final Municipalities municipalities;
    private final Outages outages;
    private final Complaints complaints;

    ChannelsPage(DesignatedChannels channels, Municipalities municipalities, Outages outages, Complaints complaints) {
        this.channels = channels;
        this.municipalities = municipalities;
        this.outages = outages;
        this.complaints = complaints;
    }

    /** One kind of message. @param handledAnyway what comes another way is handled all the same (Awb 2:16) */
    record Group(String message, List<DesignatedChannel> channels, boolean handledAnyway) {}

    @GetMapping("/hulpmiddelen/kanalen")
    String show(Model model) {
        var today = channels.on(complaints.today());
        var groups = Arrays.stream(DesignatedChannel.Message.values())
                .map(message -> group(message, today))
                .toList();
        var recent = outages.all().stream().limit(SHOWN).map(OutageLines::of).toList();
        model.addAttribute("groups", groups)
                .addAttribute("contact", municipalities.current().contact())
                .addAttribute("outages", recent);
        return "correspondence/channels";
    }

    private static Group group(DesignatedChannel.Message message, List<DesignatedChannel> today) {
        var own = today.stream().filter(channel -> channel.message() == message).toList();
        var isByDecree = own.stream().anyMatch(DesignatedChannel::isByDecree);
        var answer = WrongChannels.to(WrongChannels.Message.valueOf(message.name()), isByDecree, true);
        return new Group("channel.message." + message, own, answer == Answer.HANDLE);
    }
}
