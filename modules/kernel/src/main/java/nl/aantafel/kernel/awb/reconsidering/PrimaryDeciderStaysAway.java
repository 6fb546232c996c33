package nl.aantafel.kernel.awb.reconsidering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.Involvement;
import nl.aantafel.kernel.dossier.IntakeStep.InvolvementNoted;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionDecided;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 10:3 lid 3: no mandate to decide on an objection for whoever took the decision it is against. */
public record PrimaryDeciderStaysAway() implements Rule<ObjectionDecided> {
    @Override
    public Article article() {
        return awb("10:3 lid 3");
    }

    @Override
    public boolean allows(ObjectionDecided step, Dossier dossier) {
        return !dossier.has(
                InvolvementNoted.class,
                noted -> noted.staff().equals(step.staff()) && noted.involvement() == Involvement.DECIDED_OR_WROTE);
    }
}
