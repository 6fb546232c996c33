package nl.aantafel.kernel.awb.hearing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.Regimes;
import nl.aantafel.kernel.dossier.ContactStep.PrivacyChoiceMade;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 9:9: "een afschrift van het klaagschrift"; of another complaint only when the citizen agreed, of a signal never. */
public record CopyIsOfAWrittenComplaint(Ordinance ordinance) implements Rule<CopySent> {
    @Override
    public Article article() {
        return awb("9:9");
    }

    @Override
    public boolean allows(CopySent step, Dossier dossier) {
        return switch (Regimes.of(dossier, ordinance).kind()) {
            case WRITTEN_COMPLAINT -> true;
            case OTHER_COMPLAINT -> dossier.has(PrivacyChoiceMade.class);
            case SIGNAL -> false;
        };
    }
}
