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
        return written(slug)
                .map(written -> new Facts(today).read(Script.class, written))
                .toList();
    }

    /** Every item of the files in this folder of {@code demo}, file after file. */
    static Stream<Map<String, Object>> written(String folder) {
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:demo/%s/*.yaml".formatted(folder));
            return Arrays.stream(files)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .flatMap(Scripts::written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Map<String, Object>> written(Resource file) {
        try (InputStream text = file.getInputStream()) {
            List<Map<String, Object>> items = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return items.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
