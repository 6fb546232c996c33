package nl.aantafel.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The stories of a municipality, as written down in {@code demo/<slug>/*.yaml}. */
final class Scripts {
    private Scripts() {}

    /** @throws IllegalArgumentException when a story cannot be read */
    static List<Script> of(String slug, LocalDate today) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:demo/" + slug + "/*.yaml");
            return Arrays.stream(files)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .flatMap(Scripts::written)
                    .map(written -> new Facts(today).read(Script.class, written))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Map<String, Object>> written(Resource file) {
        try (InputStream text = file.getInputStream()) {
            List<Map<String, Object>> stories = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return stories.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
