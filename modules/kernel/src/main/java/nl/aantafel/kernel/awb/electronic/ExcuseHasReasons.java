package nl.aantafel.kernel.awb.electronic;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.OverrunWeighed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Whether an overrun is held against a citizen is judged by a person, with reasons. */
public final class ExcuseHasReasons implements Rule<OverrunWeighed> {
    @Override
    public Article article() {
        return awb("2:21");
    }

    @Override
    public boolean allows(OverrunWeighed step, Dossier dossier) {
        return !step.why().isBlank();
    }
}
