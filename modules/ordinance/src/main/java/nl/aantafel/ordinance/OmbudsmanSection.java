package nl.aantafel.ordinance;

import nl.aantafel.tenancy.ConfigSection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** {@code ombudsmen:} in a municipality's file: who is ombudsman for which organ, from when until when. */
@Component
class OmbudsmanSection implements ConfigSection {
    private static final Logger LOG = LoggerFactory.getLogger(OmbudsmanSection.class);
    private final StoredOmbudsmen stored;

    OmbudsmanSection(StoredOmbudsmen stored) {
        this.stored = stored;
    }

    @Override
    public String key() {
        return "ombudsmen";
    }

    @Override
    public void accept(JsonNode section) {
        OmbudsmanText.register(section).warnings().forEach(warning -> LOG.warn("ombudsmen: {}", warning));
        stored.replace(section);
    }
}
