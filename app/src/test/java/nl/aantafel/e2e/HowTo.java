package nl.aantafel.e2e;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A page of {@code docs/howto} whose code blocks name the file they are; follows it as a developer would. */
record HowTo(List<Block> blocks) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w+ (\\S+)\\R(.*?)^```$");

    /** One file of the page, by its path in the repository. */
    record Block(Path file, String content) {}

    static HowTo read(String page) {
        try {
            var text = Files.readString(Path.of("../docs/howto", page));
            return new HowTo(BLOCK.matcher(text).results().map(HowTo::block).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Block block(MatchResult found) {
        return new Block(Path.of(found.group(1)), found.group(2));
    }

    Stream<Block> ending(String suffix) {
        return blocks.stream().filter(block -> block.file().toString().endsWith(suffix));
    }

    /** Writes the module's files, compiles them as strictly as the build does, and gives what can be loaded. */
    ClassLoader built(String module, ClassLoader program) {
        try {
            var folder = Files.createTempDirectory("howto");
            for (var block : blocks) write(folder.resolve(block.file()), block.content());
            var classes = Files.createDirectories(folder.resolve("classes"));
            compile(ending(".java").map(block -> folder.resolve(block.file())).toList(), classes);
            var resources = folder.resolve(module).resolve("src/main/resources");
            return new URLClassLoader(
                    new URL[] {classes.toUri().toURL(), resources.toUri().toURL()}, program);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static void compile(List<Path> sources, Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var options = List.of(
                    "-d",
                    classes.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-proc:none",
                    "-parameters",
                    "-Xlint:all,-classfile,-path,-processing",
                    "-Werror");
            var task = compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            if (!task.call()) throw new IllegalStateException(said.toString());
        }
    }
}
