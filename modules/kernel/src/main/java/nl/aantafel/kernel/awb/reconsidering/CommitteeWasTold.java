package nl.aantafel.kernel.awb.reconsidering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionAdvised;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionCommitteeTold;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 7:13 lid 2: that a committee will advise is told as soon as possible; without that it is no committee of 7:13. */
public record CommitteeWasTold() implements Rule<ObjectionAdvised> {
    @Override
    public Article article() {
        return awb("7:13 lid 2");
    }

    @Override
    public boolean allows(ObjectionAdvised step, Dossier dossier) {
        return dossier.has(ObjectionCommitteeTold.class, told -> told.element().equals(step.element()));
    }
}
