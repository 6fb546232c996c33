package nl.aantafel.kernel.awb.judgement;

import static nl.aantafel.statute.Article.awb;

import java.util.regex.Pattern;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 44, two measures: the citizen may not be late, the municipality may because it is "nieuw en complex". */
public final class BusynessIsNoReason implements Rule<Postponed> {
    private static final Pattern BUSY = Pattern.compile(
            "\\b(druk(te)?|nieuwe?|complexe?|ingewikkelde?|werkdruk|vakantie|personeelstekort)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int WORDS_OF_A_PLAN = 12;

    @Override
    public Article article() {
        return awb("9:11 lid 2");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(Postponed step, Dossier dossier) {
        var words = step.reason().strip().split("\\s+").length;
        return words >= WORDS_OF_A_PLAN || !BUSY.matcher(step.reason()).find();
    }
}
