package nl.aantafel.ordinance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of the municipalities, their schema and their explanation say the same as the code. */
class TenantConfigTests {
    private static final Path FOLDER = Path.of("../../tenant-config");
    private static final String BEGIN = "<!-- terms: geschreven door TenantConfigTests -->";
    private static final String END = "<!-- /terms -->";

    @ParameterizedTest
    @ValueSource(strings = {"nieuwerhaven", "zuiderveen", "waterbroek"})
    void everyMunicipalitysFileFitsTheSchemaAndTheLaw(String slug) {
        var file = text(slug + ".yaml");
        assertThat(schema().validate(file, InputFormat.YAML)).isEmpty();
        assertThat(OrdinanceText.versions(YAMLMapper.shared().readTree(file).path("ordinance")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            receipt_term: {value: 3,            | receipt_term: {value: 21,
            receipt_term: {value: 3,            | snelheid: {value: 3,
            roles: [handler]                    | roles: [baas]
            brand_colour: "#3b3f8f"             | brand_colour: paars
            mandate: namens                     | machtiging: namens
            username: coordinator               | wachtwoord: geheim
            """)
    void theSchemaRefusesWhatTheProgramRefuses(String was, String becomes) {
        var file = text("waterbroek.yaml");
        assertThat(file).contains(was);
        assertThat(schema().validate(file.replace(was, becomes), InputFormat.YAML))
                .isNotEmpty();
    }

    @Test
    void theSchemaKnowsExactlyTheOpenTermsAndTheirBounds() {
        var terms = termsInSchema();
        assertThat(terms.propertyNames())
                .containsExactlyElementsOf(
                        OpenTerms.all().stream().map(OpenTerm::key).toList());
        for (var term : OpenTerms.all()) {
            var value = terms.path(term.key()).path("properties").path("value");
            assertThat(allowed(value)).as(term.key()).isEqualTo(term.allowed());
        }
    }

    private static String allowed(JsonNode value) {
        return switch (value.path("type").asString()) {
            case "boolean" -> "true of false";
            case "string" ->
                value.path("enum").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
            default ->
                "%d tot en met %d"
                        .formatted(
                                value.path("minimum").asInt(),
                                value.path("maximum").asInt());
        };
    }

    /** Run with {@code -Drewrite=true} to write the table anew. */
    @Test
    void theReadmeListsEveryTermWithItsArticle() throws IOException {
        var readme = text("README.md");
        var written = readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));
        if (Boolean.getBoolean("rewrite"))
            Files.writeString(
                    FOLDER.resolve("README.md"), readme.replace(BEGIN + written + END, BEGIN + table() + END));
        else assertThat(written).isEqualTo(table());
    }

    private static String table() {
        var texts = ResourceBundle.getBundle("messages.ordinance_nl");
        return OpenTerms.all().stream()
                .map(term -> "| `%s` | %s | %s | %s | %s |"
                        .formatted(
                                term.key(),
                                texts.getString("ordinance.term." + term.key()),
                                term.allowed(),
                                term.standard(),
                                term.article()))
                .collect(Collectors.joining(
                        "\n", "\n| sleutel | wat | mag zijn | standaard | artikel |\n|---|---|---|---|---|\n", "\n"));
    }

    private static JsonNode termsInSchema() {
        return JsonMapper.shared()
                .readTree(text("schema.json"))
                .at("/properties/ordinance/items/properties/terms/properties");
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text("schema.json"));
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
