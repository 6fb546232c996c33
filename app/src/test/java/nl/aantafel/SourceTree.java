package nl.aantafel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The project's own files, for checks that byte code cannot show. */
final class SourceTree {
    private SourceTree() {}

    /** The folder with {@code mvnw}, wherever the tests were started. */
    static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) folder = folder.getParent();
        return folder;
    }

    static Stream<Path> mainJava() throws IOException {
        return files("/src/main/java/", ".java");
    }

    static Stream<Path> testJava() throws IOException {
        return files("/src/test/java/", ".java");
    }

    static Stream<Path> templates() throws IOException {
        return files("/src/main/resources/templates/", ".html");
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        return Stream.concat(Files.walk(root().resolve("modules")), Files.walk(root().resolve("app")))
                .filter(path ->
                        path.toString().contains(folder) && path.toString().endsWith(ending))
                .filter(path -> !path.toString().contains("/target/"));
    }
}
