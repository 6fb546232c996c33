package nl.aantafel.jeugdwet.child;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 7.3.11: others hear nothing about a child without the consent of those who decide. */
final class OthersNeedConsent implements Rule<ChildFileOpened> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "7.3.11");
    }

    @Override
    public boolean allows(ChildFileOpened step, Dossier dossier) {
        if (step.leave().kind() != Leave.Kind.WITH_CONSENT) return true;
        return step.age() == ChildAge.SIXTEEN_OR_OLDER ? step.childAgrees() : step.custodyHoldersAgree();
    }
}
