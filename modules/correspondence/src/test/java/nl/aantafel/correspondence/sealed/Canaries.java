package nl.aantafel.correspondence.sealed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A word that occurs nowhere by itself, put into everything that people write, and sought wherever it could end up. */
final class Canaries {
    private static final long BIGGEST = 64L << 20;
    private static final String PDF = "%PDF-";
    private final String word = "kanarie"
            + new SecureRandom()
                    .ints(10, 'a', 'z')
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
    private final Instant since = Instant.now().minusSeconds(1);
    private final JdbcClient owner;

    /** @param owner may read every schema and file of the server */
    Canaries(JdbcClient owner) {
        this.owner = owner;
    }

    String in(String what) {
        return what + " " + word;
    }

    String word() {
        return word;
    }

    /** Columns in which it can be read, of every table of the platform and of each municipality. */
    List<String> inTables() {
        return owner.sql("""
                        select table_schema || '.' || table_name as name, column_name as column, data_type as type
                        from information_schema.columns
                        where table_schema = 'platform' or table_schema like 'g\\_%' order by 1, 2""").query(Column.class).stream()
                .filter(column -> column.texts(owner).anyMatch(this::tells))
                .map(column -> column.name() + "." + column.column())
                .toList();
    }

    record Column(String name, String column, String type) {
        Stream<String> texts(JdbcClient owner) {
            if (!(name + "." + column).matches("[a-z_0-9.]+")) throw new IllegalStateException(name);
            var quoted = '"' + column + '"';
            if (type.equals("bytea"))
                return owner
                        .sql("select " + quoted + " from " + name + " where " + quoted + " is not null")
                        .query(byte[].class)
                        .list()
                        .stream()
                        .map(bytes -> new String(bytes, ISO_8859_1));
            return owner
                    .sql("select cast(" + quoted + " as text) from " + name + " where " + quoted + " is not null")
                    .query(String.class)
                    .list()
                    .stream();
        }
    }

    /** Files of the server with it, its log of changes included, once everything is on disk. */
    List<String> inTheServersFiles() {
        owner.sql("checkpoint").update();
        var directory =
                Path.of(owner.sql("show data_directory").query(String.class).single());
        return withIt(directory, Integer.MAX_VALUE).stream()
                .map(file -> directory.relativize(file).toString())
                .toList();
    }

    /** Files that somebody left in the temporary directory since, two folders deep; the servers' own folders aside. */
    List<String> inTemporaryFiles() {
        return withIt(Path.of(System.getProperty("java.io.tmpdir")), 2).stream()
                .map(Path::toString)
                .toList();
    }

    private List<Path> withIt(Path directory, int depth) {
        var found = new ArrayList<Path>();
        try (var files = Files.find(
                directory,
                depth,
                (_, facts) -> facts.isRegularFile()
                        && facts.size() <= BIGGEST
                        && facts.lastModifiedTime().toInstant().isAfter(since))) {
            for (var file : (Iterable<Path>) files::iterator) if (holdsIt(file)) found.add(file);
        } catch (UncheckedIOException | IOException unreadable) {
            return found;
        }
        return found;
    }

    private boolean holdsIt(Path file) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1).contains(word);
        } catch (IOException gone) {
            return false;
        }
    }

    private boolean tells(String text) {
        return text.contains(word) || text.startsWith(PDF);
    }
}
