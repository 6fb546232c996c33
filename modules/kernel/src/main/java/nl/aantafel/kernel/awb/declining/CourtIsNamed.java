package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import java.util.regex.Pattern;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:8 lid 1 onder e: "aan het oordeel van een andere rechterlijke instantie"; which one, and under what number. */
public final class CourtIsNamed implements Rule<Declined> {
    private static final Pattern COURT_AND_NUMBER = Pattern.compile("(?s)\\p{L}{3}.*\\d|\\d.*\\p{L}{3}");

    @Override
    public Article article() {
        return awb("9:8 lid 1 onder e");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(Declined step, Dossier dossier) {
        return step.ground() != Ground.BEFORE_ANOTHER_COURT
                || COURT_AND_NUMBER.matcher(step.evidence()).find();
    }
}
