package nl.aantafel.kernel.awb.electronic;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.SentOnPaper;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** What went on paper is a letter that is in the dossier. */
public final class PaperIsOfALetter implements Rule<SentOnPaper> {
    @Override
    public Article article() {
        return awb("2:11");
    }

    @Override
    public boolean allows(SentOnPaper step, Dossier dossier) {
        return LetterMoments.placed(dossier, step.letter()).isPresent();
    }
}
