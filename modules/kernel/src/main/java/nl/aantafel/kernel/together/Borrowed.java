package nl.aantafel.kernel.together;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.Step;

/** Finds whether a text holds the other side's own words: six words in a row (report p. 49, dilemma 2). */
public final class Borrowed {
    private static final int IN_A_ROW = 6;

    private Borrowed() {}

    /** Whether this step says something in the words that the complainant of the other dossier used. */
    public static boolean holds(Step step, Dossier other) {
        var theirs = new HashSet<String>();
        ownWords(other).forEach(text -> theirs.addAll(rows(text)));
        return prose(step).anyMatch(text -> rows(text).stream().anyMatch(theirs::contains));
    }

    private static Stream<String> ownWords(Dossier other) {
        var narrative = other.received().narrative();
        return Stream.concat(
                Stream.of(narrative.story(), narrative.wish()),
                other.all(MessageReceived.class).map(MessageReceived::text));
    }

    private static Stream<String> prose(Step step) {
        return Arrays.stream(step.getClass().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Prose.class) && component.getType() == String.class)
                .map(component -> read(component, step));
    }

    private static String read(RecordComponent component, Step step) {
        try {
            return String.valueOf(component.getAccessor().invoke(step));
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("Een stap is niet te lezen", unreadable);
        }
    }

    private static Set<String> rows(String text) {
        var words = new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(String::isEmpty);
        var rows = new HashSet<String>();
        for (var at = 0; at + IN_A_ROW <= words.size(); at++)
            rows.add(String.join(" ", words.subList(at, at + IN_A_ROW)));
        return rows;
    }
}
