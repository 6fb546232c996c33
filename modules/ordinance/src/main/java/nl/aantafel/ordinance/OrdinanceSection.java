package nl.aantafel.ordinance;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.aantafel.tenancy.ConfigSection;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** {@code ordinance:} in a municipality's file: the versions of its ordinance, each from a day on. */
@Component
class OrdinanceSection implements ConfigSection {
    private final OrdinanceVersions versions;

    OrdinanceSection(OrdinanceVersions versions) {
        this.versions = versions;
    }

    @Override
    public String key() {
        return "ordinance";
    }

    @Override
    public void accept(JsonNode section) {
        OrdinanceText.versions(section);
        Map<Ordinance, JsonNode> read = new LinkedHashMap<>();
        section.forEach(content -> read.put(OrdinanceText.version(content), content));
        versions.replaceAll(read);
    }
}
