package nl.aantafel.kernel.awb.ombudsman;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep.InformationRequested;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:31 lid 3: documents are asked for; which ones, must be known to those who look for them. */
public final class RequestSaysWhatIsAsked implements Rule<InformationRequested> {
    @Override
    public Article article() {
        return awb("9:31 lid 3");
    }

    @Override
    public boolean allows(InformationRequested step, Dossier dossier) {
        return !step.documents().isBlank();
    }
}
