package nl.aantafel.tenancy.provisioning;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A place in a file, read strictly: what is missing, misspelt or of the wrong kind is named with its full key. */
record ConfigNode(String path, JsonNode node) {

    static void require(boolean condition, String problem) {
        if (!condition) throw new IllegalArgumentException(problem);
    }

    ConfigNode object(String key) {
        var child = child(key);
        require(child.isObject(), "'%s' moet onderdelen hebben".formatted(path(key)));
        return new ConfigNode(path(key), child);
    }

    /** A text, never empty. YAML numbers count as text, because a telephone number may look like one. */
    String text(String key) {
        var child = child(key);
        require(child.isString() || child.isNumber(), "'%s' moet tekst zijn".formatted(path(key)));
        require(!child.asString().isBlank(), "'%s' is leeg".formatted(path(key)));
        return child.asString().strip();
    }

    String matching(String key, Pattern shape, String expected) {
        var text = text(key).toLowerCase(Locale.ROOT);
        require(shape.matcher(text).matches(), "'%s' moet %s zijn".formatted(path(key), expected));
        return text;
    }

    List<String> texts(String key) {
        var child = child(key);
        require(
                child.isArray() && !child.isEmpty(),
                "'%s' moet een lijst zijn met ten minste één regel".formatted(path(key)));
        child.forEach(item -> require(item.isString(), "'%s' mag alleen tekst bevatten".formatted(path(key))));
        return child.valueStream().map(JsonNode::asString).toList();
    }

    void allowOnly(String... keys) {
        var unknown = new TreeSet<>(node.propertyNames());
        unknown.removeAll(Set.of(keys));
        require(
                unknown.isEmpty(),
                "'%s' kent het programma niet".formatted(unknown.isEmpty() ? "" : path(unknown.first())));
    }

    private JsonNode child(String key) {
        var child = node.get(key);
        require(child != null, "'%s' ontbreekt".formatted(path(key)));
        return requireNonNull(child);
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
