package nl.aantafel.ordinance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.aantafel.ordinance.DesignatedChannel.Message;
import nl.aantafel.ordinance.DesignatedChannel.Way;
import nl.aantafel.tenancy.Municipalities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The designated channels of each municipality, from its own schema; without them the lawful default. */
@Repository
class StoredChannels implements DesignatedChannels {
    private static final LocalDate LAW_IN_FORCE = LocalDate.of(2026, 1, 1);
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JdbcClient jdbc;
    private final Municipalities municipalities;

    StoredChannels(JdbcClient jdbc, Municipalities municipalities) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DesignatedChannel> on(LocalDate day) {
        var designated = jdbc.sql("select content from designated_channel").query(String.class).list().stream()
                .flatMap(content -> ChannelText.read(JSON.readTree(content)).stream())
                .filter(channel -> !channel.since().isAfter(day))
                .toList();
        var all = new ArrayList<>(designated);
        for (var message : Message.values())
            if (designated.stream().noneMatch(channel -> channel.message() == message)) all.addAll(standard(message));
        return List.copyOf(all);
    }

    @Transactional
    void replace(JsonNode section) {
        jdbc.sql("delete from designated_channel").update();
        jdbc.sql("insert into designated_channel (content) values (cast(:content as jsonb))")
                .param("content", section.toString())
                .update();
    }

    private List<DesignatedChannel> standard(Message message) {
        var email = municipalities.current().contact().email();
        var page = message == Message.COMPLAINT ? "/melden" : "/status";
        return List.of(
                new DesignatedChannel(message, Way.WEBSITE, page, LAW_IN_FORCE, "", null),
                new DesignatedChannel(message, Way.EMAIL, email, LAW_IN_FORCE, "", null));
    }
}
