package nl.aantafel.jeugdwet.report;

import nl.aantafel.jeugdwet.report.ReportFact.ReportOfConcernsChecked;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** What was decided to report was not reported before. */
final class DecidingComesBeforeReporting implements Rule<ReportOfConcernsChecked> {

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "2.1");
    }

    @Override
    public boolean allows(ReportOfConcernsChecked step, Dossier dossier) {
        return step.decidedOn() == null || !step.decidedOn().isAfter(step.reportedOn());
    }
}
