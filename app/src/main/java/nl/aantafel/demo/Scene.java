package nl.aantafel.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.aantafel.statute.LegalCalendar;

/** The how-manieth act of which story. */
record Scene(String story, int number, Act act) {
    private static final LegalCalendar CALENDAR = LegalCalendar.bundled();

    /** All scenes of a story up to and including today. */
    static Stream<Scene> of(Script script, LocalDate today, Cast cast) {
        List<Act> acts = Retelling.of(script, today, CALENDAR, cast);
        return IntStream.range(0, acts.size()).mapToObj(i -> new Scene(script.key(), i, acts.get(i)));
    }

    /** The one-time key: a scene that was played before has no effect. */
    String submissionKey(String slug) {
        return "demo/%s/%s/%d".formatted(slug, story, number);
    }
}
