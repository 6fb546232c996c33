package nl.aantafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed document that a test writes. It must equal what the test makes of the code today. */
record GeneratedDocument(Path path) {

    static GeneratedDocument named(String name) {
        return new GeneratedDocument(SourceTree.root().resolve("docs/generated").resolve(name));
    }

    void mustEqual(String content) throws IOException {
        if (Boolean.getBoolean("aantafel.update-docs")) Files.writeString(path, content);
        assertThat(path).exists();
        assertThat(Files.readString(path))
                .as("%s is out of date: run ./mvnw verify -Daantafel.update-docs=true".formatted(path.getFileName()))
                .isEqualTo(content);
    }
}
