package nl.aantafel.jeugdwet.committee;

import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** The article of this part. */
final class Jw4_2_1 {
    private Jw4_2_1() {}

    static Article lid(String lid) {
        return Article.of(Statute.JEUGDWET, "4.2.1 lid " + lid);
    }
}
