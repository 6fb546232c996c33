package nl.aantafel.jeugdwet.residence;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Consent is to something: which facts, and nothing else. */
final class WhatIsSharedIsNamed implements Rule<JointHandlingAgreed> {

    @Override
    public Article article() {
        return Article.of(Statute.AVG, "6 lid 1 onder a");
    }

    @Override
    public boolean allows(JointHandlingAgreed step, Dossier dossier) {
        return !step.shared().isBlank() && !step.municipality().isBlank();
    }
}
