package nl.aantafel.kernel.web.step;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The requirements of propriety (law.md §8.1): dated reference data. Texts: {@code requirement.<key>}. */
@Component
class Requirements {
    private final List<Requirement> all;

    /** @param value the core value it belongs to */
    record Requirement(String key, String value, LocalDate from) {}

    Requirements() {
        try (var file = new ClassPathResource("reference/propriety.yaml").getInputStream()) {
            this.all = read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that can be chosen on a day. */
    List<Requirement> on(LocalDate day) {
        return all.stream().filter(one -> !one.from().isAfter(day)).toList();
    }

    private static List<Requirement> read(InputStream file) {
        Map<String, List<Map<String, Object>>> content =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        return content.getOrDefault("requirements", List.of()).stream()
                .map(one -> new Requirement(
                        String.valueOf(one.get("key")), String.valueOf(one.get("value")), LocalDate.parse(String.valueOf(one.get("from")))))
                .toList();
    }
}
