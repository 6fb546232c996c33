package nl.aantafel.ordinance;

import nl.aantafel.tenancy.ConfigSection;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** {@code channels:} in a municipality's file: the designated electronic channels, by kind of message. */
@Component
class ChannelSection implements ConfigSection {
    private final StoredChannels stored;

    ChannelSection(StoredChannels stored) {
        this.stored = stored;
    }

    @Override
    public String key() {
        return "channels";
    }

    @Override
    public void accept(JsonNode section) {
        ChannelText.read(section);
        stored.replace(section);
    }
}
