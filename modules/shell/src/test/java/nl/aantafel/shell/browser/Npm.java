package nl.aantafel.shell.browser;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A folder with npm packages for the tests, each fetched once. */
record Npm(Path folder) {

    Path install(String name, String version) throws IOException {
        Path installed = folder.resolve("node_modules").resolve(name);
        if (!Files.exists(installed.resolve("package.json"))) {
            Files.createDirectories(folder);
            Path manifest = folder.resolve("package.json");
            if (!Files.exists(manifest)) Files.writeString(manifest, "{\"private\":true}");
            run(
                    "npm",
                    "install",
                    "--no-audit",
                    "--no-fund",
                    "--ignore-scripts",
                    "--loglevel=error",
                    name + "@" + version);
        }
        return installed;
    }

    /** What the program printed. @throws IOException with its complaint, when it failed */
    String run(String... command) throws IOException {
        Path output = Files.createTempFile("npm", ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            int code = process.waitFor();
            String printed = Files.readString(output, StandardCharsets.UTF_8);
            if (code != 0) throw new IOException(String.join(" ", command) + ": " + printed);
            return printed;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("onderbroken", stopped);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
