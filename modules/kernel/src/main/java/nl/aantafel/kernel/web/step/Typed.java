package nl.aantafel.kernel.web.step;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was typed in a form, by the name of the input. Characters that no text can hold are left out. */
public record Typed(Map<String, List<String>> values) {

    /** What a browser sent. */
    public static Typed of(Map<String, ? extends Collection<String>> sent) {
        var clean = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, all) -> clean.put(name, all.stream().map(Typed::clean).toList()));
        return new Typed(clean);
    }

    /** The first text under this name, without outer space; empty when there is none. */
    public String first(String name) {
        return all(name).stream().findFirst().orElse("").strip();
    }

    /** The same with every space: a person's words are never altered. */
    public String raw(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** These texts, with others where nothing was typed. */
    public Typed orElse(Map<String, List<String>> others) {
        var both = new LinkedHashMap<>(values);
        others.forEach((name, texts) -> {
            if (first(name).isEmpty()) both.put(name, texts);
        });
        return new Typed(both);
    }

    private static String clean(String text) {
        return text.replace("\u0000", "").replace("\r\n", "\n");
    }
}
