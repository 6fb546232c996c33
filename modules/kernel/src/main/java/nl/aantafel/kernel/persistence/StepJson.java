package nl.aantafel.kernel.persistence;

import nl.aantafel.kernel.dossier.Step;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A step's own facts as JSON, alone or with the reason of whoever recorded it. */
@Component
class StepJson {
    private final JsonMapper json = JsonMapper.builder().build();
    private final StepKinds kinds;

    StepJson(StepKinds kinds) {
        this.kinds = kinds;
    }

    /** All words of a recorded step. */
    record Told(String kind, String reason, JsonNode payload) {}

    JsonNode tree(Step step) {
        return json.valueToTree(step);
    }

    Told told(String text) {
        return json.readValue(text, Told.class);
    }

    String write(Told told) {
        return json.writeValueAsString(told);
    }

    String write(JsonNode tree) {
        return json.writeValueAsString(tree);
    }

    Step read(String kind, JsonNode payload) {
        return json.treeToValue(payload, kinds.named(kind));
    }

    JsonNode tree(String payload) {
        return json.readTree(payload);
    }
}
