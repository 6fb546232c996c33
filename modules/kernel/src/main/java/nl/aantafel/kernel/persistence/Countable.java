package nl.aantafel.kernel.persistence;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stays readable of a step, so that SQL can count: numbers of elements, themes, judgements and other words from the
 * program's own lists. Never what a person wrote.
 */
final class Countable {
    private static final Map<String, List<String>> KEPT = Map.of(
            "ElementDescribed", List.of("element/id", "element/themes"),
            "ElementJudged", List.of("element", "judgement"),
            "HandlingJudged", List.of("heard"),
            "SignalHandedIn", List.of("source"));

    private Countable() {}

    static ObjectNode of(String kind, JsonNode payload) {
        var kept = JsonNodeFactory.instance.objectNode();
        KEPT.getOrDefault(kind, List.of()).forEach(path -> copy(path.split("/"), payload, kept));
        return kept;
    }

    private static void copy(String[] path, JsonNode from, ObjectNode to) {
        var last = path.length - 1;
        for (int i = 0; i < last; i++) {
            from = from.path(path[i]);
            to = to.withObject("/" + path[i]);
        }
        var value = from.get(path[last]);
        if (value != null) to.set(path[last], value);
    }
}
