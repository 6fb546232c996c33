package nl.aantafel.jeugdwet.report;

import nl.aantafel.jeugdwet.report.ReportFact.ReportingChecked;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** S-082: what a report on parents lacks is written down, so that it can be mended. */
final class LackIsExplained implements Rule<ReportingChecked> {

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "2.1");
    }

    @Override
    public boolean allows(ReportingChecked step, Dossier dossier) {
        var isWhole = step.sourcesNamed() && step.bothParentsHeard() && step.factsApart() && step.ownWordsOffered();
        return isWhole || !step.found().isBlank();
    }
}
