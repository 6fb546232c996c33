package nl.aantafel.tenancy.provisioning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.aantafel.tenancy.Municipality;
import nl.aantafel.tenancy.Municipality.Contact;
import nl.aantafel.tenancy.Municipality.HouseStyle;
import nl.aantafel.tenancy.TenantId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One file of {@code tenant-config}, named after the municipality's slug. */
record MunicipalityFile(String slug, byte[] content) {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{1,62}");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?");
    private static final Set<String> OWN_SECTIONS = Set.of("municipality", "house_style", "laws");

    static MunicipalityFile read(Path file) {
        try {
            return new MunicipalityFile(
                    file.getFileName().toString().replaceFirst("\\.yaml$", ""), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String checksum() {
        return new Checksum().add(content).hex();
    }

    /** What the file says. @throws IllegalArgumentException with a Dutch sentence that names the key */
    Contents contents() {
        ConfigNode.require(
                SLUG.matcher(slug).matches(), "de bestandsnaam mag alleen kleine letters, cijfers en - hebben");
        try {
            var root = YAML.readTree(new String(content, UTF_8));
            ConfigNode.require(root.isObject(), "het bestand heeft geen onderdelen");
            return Contents.of(slug, root);
        } catch (JacksonException wrongYaml) {
            var place = wrongYaml.getLocation();
            throw new IllegalArgumentException(
                    "regel %d is geen geldige YAML".formatted(place == null ? 1 : place.getLineNr()), wrongYaml);
        }
    }

    /**
     * The parsed file.
     *
     * @param otherSections the parts that other modules understand, in the order of the file
     */
    record Contents(Municipality facts, Map<String, JsonNode> otherSections) {
        private static final TenantId NOT_YET = TenantId.of(0);

        static Contents of(String slug, JsonNode root) {
            var top = new ConfigNode("", root);
            var about = top.object("municipality");
            about.allowOnly(
                    "name", "hosts", "phone", "phone_hours", "email", "website", "postal_address", "visiting_address");
            var facts = new Municipality(
                    NOT_YET,
                    slug,
                    about.text("name"),
                    hosts(about),
                    Set.copyOf(top.texts("laws")),
                    contact(about),
                    style(top.object("house_style")));
            return new Contents(facts, otherSections(root));
        }

        Municipality facts(TenantId id) {
            return new Municipality(
                    id, facts.slug(), facts.name(), facts.hosts(), facts.laws(), facts.contact(), facts.style());
        }

        private static Map<String, JsonNode> otherSections(JsonNode root) {
            var sections = new LinkedHashMap<String, JsonNode>();
            root.properties().forEach(entry -> {
                if (!OWN_SECTIONS.contains(entry.getKey())) sections.put(entry.getKey(), entry.getValue());
            });
            return sections;
        }

        private static List<String> hosts(ConfigNode about) {
            var hosts = about.texts("hosts");
            hosts.forEach(host -> ConfigNode.require(
                    HOST.matcher(host).matches() && !host.equals("localhost"),
                    "'municipality.hosts' bevat '%s': dat is geen hostnaam in kleine letters zonder poort"
                            .formatted(host)));
            return hosts;
        }

        private static Contact contact(ConfigNode about) {
            return new Contact(
                    about.text("phone"),
                    about.text("phone_hours"),
                    about.text("email"),
                    about.text("website"),
                    about.texts("postal_address"),
                    about.texts("visiting_address"));
        }

        private static HouseStyle style(ConfigNode style) {
            style.allowOnly("brand_colour", "mark");
            return new HouseStyle(style.matching("brand_colour", COLOUR, "een kleur als #0b4f5c"), style.text("mark"));
        }
    }
}
