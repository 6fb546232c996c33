package nl.aantafel.kernel.awb.intake;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:10 knows one "klager": party 1 is the complainant, and nobody else is. */
public final class ComplainantIsOne implements Rule<PartyNamed> {
    @Override
    public Article article() {
        return awb("9:1 lid 1");
    }

    @Override
    public boolean allows(PartyNamed step, Dossier dossier) {
        return (step.party().role() == PartyRole.COMPLAINANT)
                == step.party().id().equals(PartyId.COMPLAINANT);
    }
}
