package nl.aantafel.kernel.awb.talking;

import static nl.aantafel.statute.Article.awb;

import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 32: two officials opposite one citizen alone, "een harde en een zachte", intimidate. */
public final class NotTwoAgainstOne implements Rule<TalkHeld> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(TalkHeld step, Dossier dossier) {
        var ours = Stream.of(step.attendees().split("[,;\\n]|\\s+en\\s+"))
                .filter(name -> !name.isBlank())
                .count();
        return !step.complainantAlone() || ours < 2;
    }
}
