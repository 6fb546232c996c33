package nl.aantafel.jeugdwet.report;

import nl.aantafel.jeugdwet.report.ReportFact.ProtectionTableChecked;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Report p. 27: talking about parents without them is for a reason only. */
final class AbsenceHasAReason implements Rule<ProtectionTableChecked> {

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "2.1");
    }

    @Override
    public boolean allows(ProtectionTableChecked step, Dossier dossier) {
        return step.toldBeforehand() && step.invited() || !step.whyNot().isBlank();
    }
}
