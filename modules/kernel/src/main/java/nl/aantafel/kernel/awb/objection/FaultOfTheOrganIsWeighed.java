package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.LateObjectionWeighed;
import nl.aantafel.kernel.dossier.ObjectionStep.LateWay;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 3:45, 6:11: no remedy clause, only a result, a contribution that nobody named, no proper announcement: then "none" needs a reason. */
public final class FaultOfTheOrganIsWeighed implements Rule<LateObjectionWeighed> {
    @Override
    public Article article() {
        return awb("6:11");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(LateObjectionWeighed step, Dossier dossier) {
        var isOurFault = !step.properlyAnnounced()
                || step.newFacts()
                || step.knownOn() != null
                || LinkedDecision.of(step.element(), dossier)
                        .filter(LinkedDecision::mayExcuseLateness)
                        .isPresent();
        return step.way() != LateWay.NONE || !isOurFault;
    }
}
