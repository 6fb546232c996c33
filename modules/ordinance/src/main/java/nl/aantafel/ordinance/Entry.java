package nl.aantafel.ordinance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One place in a municipality's file that knows its own path, so that every refusal can say where. */
record Entry(String path, String name, JsonNode node) {

    static Entry of(String name, JsonNode node) {
        return new Entry(name, name, node);
    }

    void allowOnly(String... keys) {
        require(node.isObject(), "%s moet onderdelen hebben: %s", path, String.join(", ", keys));
        node.propertyNames()
                .forEach(key -> require(
                        Arrays.asList(keys).contains(key),
                        "%s.%s bestaat niet; kies uit %s",
                        path,
                        key,
                        String.join(", ", keys)));
    }

    String text(String key) {
        return optionalText(key).orElseThrow(() -> refusal("%s.%s ontbreekt", path, key));
    }

    Optional<String> optionalText(String key) {
        var value = node.path(key);
        require(isAbsent(value) || value.isString(), "%s.%s moet een tekst zijn, niet %s", path, key, value);
        return isAbsent(value)
                ? Optional.empty()
                : Optional.of(value.stringValue().strip()).filter(text -> !text.isEmpty());
    }

    List<String> texts(String key) {
        var value = node.path(key);
        require(
                value.isArray() && value.valueStream().allMatch(JsonNode::isString),
                "%s.%s moet een lijst van teksten zijn",
                path,
                key);
        return value.valueStream().map(JsonNode::stringValue).toList();
    }

    /** The value as the file has it: a boolean, a whole number or a text. */
    @Nullable
    Object value(String key) {
        var value = node.path(key);
        if (value.isBoolean()) return value.booleanValue();
        if (value.isInt()) return value.intValue();
        if (value.isString()) return value.asString();
        return isAbsent(value) ? null : value.toString();
    }

    Entry required(String key) {
        return child(key).orElseThrow(() -> refusal("%s.%s ontbreekt", path, key));
    }

    Optional<Entry> child(String key) {
        var child = node.path(key);
        return isAbsent(child) ? Optional.empty() : Optional.of(new Entry(path + "." + key, key, child));
    }

    List<Entry> children() {
        require(node.isObject(), "%s moet onderdelen hebben", path);
        return node.propertyNames().stream().map(this::required).toList();
    }

    /** The entries of a list that may be absent. */
    List<Entry> list(String key) {
        return child(key).map(Entry::all).orElse(List.of());
    }

    List<Entry> all() {
        require(node.isArray(), "%s moet een lijst zijn", path);
        return node.valueStream().map(value -> new Entry(path, name, value)).toList();
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static void require(boolean holds, String sentence, Object... arguments) {
        if (!holds) throw refusal(sentence, arguments);
    }

    private static IllegalArgumentException refusal(String sentence, Object... arguments) {
        return new IllegalArgumentException(sentence.formatted(arguments));
    }
}
