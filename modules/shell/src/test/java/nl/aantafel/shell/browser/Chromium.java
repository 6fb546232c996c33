package nl.aantafel.shell.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a browser: {@code CHROME_PATH}, else an installed Chromium or Chrome, else npm's own build, fetched once into
 * {@code target/browser}. {@code -Dbrowser=npm} skips the installed ones.
 */
record Chromium(Path executable, Npm npm) {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<Path> ELSEWHERE =
            List.of(Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
    private static final String INFLATE =
            "import('@sparticuz/chromium').then(async m => console.log(await m.default.executablePath()))";

    /** @throws IllegalStateException with what to install, when there is no browser and none can be fetched */
    static Chromium find() {
        Npm npm = new Npm(Path.of("target", "browser").toAbsolutePath());
        return new Chromium(installed().orElseGet(() -> fromNpm(npm)), npm);
    }

    private static Optional<Path> installed() {
        if ("npm".equals(System.getProperty("browser"))) return Optional.empty();
        Stream<Path> named = Stream.ofNullable(System.getenv("CHROME_PATH")).map(Path::of);
        Stream<Path> onPath = NAMES.stream().map(Npm::onPath).flatMap(Optional::stream);
        return Stream.of(named, onPath, ELSEWHERE.stream())
                .flatMap(paths -> paths)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path fromNpm(Npm npm) {
        try {
            npm.install("@sparticuz/chromium", "153.0.0");
            String path = npm.run("node", "-e", INFLATE).lines().reduce("", (all, last) -> last);
            Path executable = Path.of(path.strip());
            if (Files.isExecutable(executable)) return executable;
            throw new IOException("npm gaf geen programma");
        } catch (IOException failed) {
            throw new IllegalStateException(
                    "BROWSER: geen Chromium of Chrome gevonden en ophalen met npm lukte niet. Installeer Chromium"
                            + " (Debian: apt-get install chromium) of zet CHROME_PATH. Oorzaak: "
                            + Objects.toString(failed.getMessage()),
                    failed);
        }
    }
}
