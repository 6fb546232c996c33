package nl.aantafel.jeugdwet.scheme;

import nl.aantafel.jeugdwet.scheme.SchemeFact.YearReportLookedUp;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.3.2: what stands in a report that is not public nobody could see. */
final class UnpublishedHoldsNothing implements Rule<YearReportLookedUp> {
    @Override
    public Article article() {
        return YearReports.PUBLIC;
    }

    @Override
    public boolean allows(YearReportLookedUp step, Dossier dossier) {
        return step.publishedOn() != null || step.holds().isEmpty();
    }
}
