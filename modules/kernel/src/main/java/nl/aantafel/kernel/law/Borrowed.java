package nl.aantafel.kernel.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.dossier.Texts;
import nl.aantafel.kernel.dossier.Visibility;

/** Finds whether a text holds somebody else's own words: six words in a row (report p. 49, dilemma 2). */
public final class Borrowed {
    private static final int IN_A_ROW = 6;

    private Borrowed() {}

    /** Whether this step says something in words that stand in one of these texts. */
    public static boolean holds(Step step, List<String> texts) {
        var theirs = new HashSet<String>();
        texts.forEach(text -> theirs.addAll(rows(text)));
        return Texts.in(step).anyMatch(text -> rows(text).stream().anyMatch(theirs::contains));
    }

    /** What the complainant of a dossier told in his own words. */
    public static List<String> ownWords(Dossier dossier) {
        var narrative = dossier.received().narrative();
        return Stream.concat(
                        Stream.of(narrative.story(), narrative.wish()),
                        dossier.all(MessageReceived.class).map(MessageReceived::text))
                .toList();
    }

    /** Whether we speak here to somebody outside; what somebody said is written down as it was said. */
    public static boolean isOurs(Step step) {
        var theirOwn = step instanceof Received || step instanceof MessageReceived || step instanceof HearingReported;
        return !theirOwn && step.visibility() != Visibility.INTERNAL;
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
