package nl.aantafel.kernel.draft;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was filled in, by name of the field. A field that was left empty is absent. */
public record Answers(Map<String, List<String>> values) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        var filled = new HashMap<String, List<String>>();
        values.forEach((name, all) -> {
            var said = all.stream().filter(value -> !value.isBlank()).toList();
            if (!said.isEmpty()) filled.put(name, said);
        });
        values = Map.copyOf(filled);
    }

    /** What was filled in, or an empty text. */
    public String text(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public boolean is(String name, String value) {
        return text(name).equals(value);
    }

    /** These answers, with those to some fields replaced by what was filled in now; what was emptied now is gone. */
    public Answers replacing(Collection<String> fields, Answers now) {
        var merged = new HashMap<>(values);
        fields.forEach(merged::remove);
        fields.stream().filter(now::has).forEach(name -> merged.put(name, now.all(name)));
        return new Answers(merged);
    }
}
