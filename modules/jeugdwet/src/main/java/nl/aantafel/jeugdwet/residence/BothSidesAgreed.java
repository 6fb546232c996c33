package nl.aantafel.jeugdwet.residence;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Without the consent of both sides not even the existence of a complaint elsewhere is shared (S-089). */
final class BothSidesAgreed implements Rule<JointHandlingAgreed> {

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "7.3.11");
    }

    @Override
    public boolean allows(JointHandlingAgreed step, Dossier dossier) {
        return step.complainantAgrees() && step.othersAgree();
    }
}
