package nl.aantafel.kernel.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.kernel.persistence.Projection.Words;
import nl.aantafel.sealing.Place;
import nl.aantafel.sealing.Seal;
import nl.aantafel.sealing.index.BlindIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What lists show in words is sealed; by marks it is found. Rows of before there were seals are read as they are. */
@Component
class SealedListing {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Seal seal;
    private final BlindIndex index;

    SealedListing(Seal seal, BlindIndex index) {
        this.seal = seal;
        this.index = index;
    }

    /** A seal that still holds the same words stays. */
    void put(Projection projection, ComplaintRow row) {
        var said = projection.said();
        row.projection = projection.with(Words.NONE);
        if (row.sealed != null && said.equals(words(row.id, row.sealed))) return;
        row.sealed = seal.close(place(row.id), JSON.writeValueAsString(said));
        row.nameMark = mark(said.complainant());
        row.wordMarks =
                index.words(said.words()).stream().mapToLong(Long::longValue).toArray();
    }

    Projection projection(ComplaintRow row) {
        return row.sealed == null ? row.projection : row.projection.with(words(row.id, row.sealed));
    }

    /** Title and name, from a row of a list. */
    Words words(UUID complaint, byte[] sealed) {
        return JSON.readValue(seal.text(place(complaint), sealed), Words.class);
    }

    /** By what a name is found; nobody is found by no name. */
    byte @Nullable [] mark(String name) {
        return name.isBlank() ? null : index.name(name);
    }

    /** By what words are found, as a list in SQL. */
    String marks(String words) {
        return joined(index.words(words));
    }

    /** What a row that was kept clear is found by. */
    Map<String, ?> marksOf(byte[] clear) {
        var said = JSON.readValue(new String(clear, UTF_8), Words.class);
        var marks = new HashMap<String, @Nullable Object>();
        marks.put("name", mark(said.complainant()));
        marks.put("marks", joined(index.words(said.words())));
        return marks;
    }

    private static String joined(List<Long> marks) {
        return marks.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Place place(UUID complaint) {
        return Place.of("complaint.sealed", complaint);
    }
}
