package nl.aantafel.kernel.persistence;

import nl.aantafel.kernel.dossier.Step;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A step's own facts as JSON. */
@Component
class StepJson {
    private final JsonMapper json = JsonMapper.builder().build();
    private final StepKinds kinds;

    StepJson(StepKinds kinds) {
        this.kinds = kinds;
    }

    String write(Step step) {
        return json.writeValueAsString(step);
    }

    Step read(StepFact fact) {
        return json.readValue(fact.payload(), kinds.named(fact.kind()));
    }
}
