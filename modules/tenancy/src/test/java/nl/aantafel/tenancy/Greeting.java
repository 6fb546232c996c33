package nl.aantafel.tenancy;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A section of another module: keeps its text in the municipality's own table. */
@Component
class Greeting implements ConfigSection {
    private final Probes probes;
    private final Municipalities municipalities;

    Greeting(Probes probes, Municipalities municipalities) {
        this.probes = probes;
        this.municipalities = municipalities;
    }

    @Override
    public String key() {
        return "greeting";
    }

    @Override
    public void accept(JsonNode section) {
        probes.saveAndFlush(new Probe(municipalities.current().id().value()));
        if (section.asString().isBlank()) throw new IllegalArgumentException("de groet is leeg");
    }
}
