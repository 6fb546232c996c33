package nl.aantafel.jeugdwet.childletter;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.aantafel.jeugdwet.childletter.ChildLetterFact.ChildOutcomeTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 7.3.2: what a child must understand is said in short sentences. */
final class SentencesAreShort implements Rule<ChildOutcomeTold> {
    private static final int LONGEST = 15;
    private static final Pattern END = Pattern.compile("[.!?:]+(\\s+|$)|\\n+");

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "7.3.2");
    }

    @Override
    public boolean allows(ChildOutcomeTold step, Dossier dossier) {
        return Stream.of(END.split(step.answer()))
                .allMatch(sentence -> sentence.strip().split("\\s+").length <= LONGEST);
    }

    @Override
    public Force force() {
        return Force.WARN;
    }
}
