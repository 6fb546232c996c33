package nl.aantafel.jeugdwet.scheme;

import nl.aantafel.jeugdwet.scheme.SchemeFact.YearReportLookedUp;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.3.2: a report is adopted first and public then, neither of them later than the day on which we looked. */
final class PublishedAfterAdopting implements Rule<YearReportLookedUp> {
    @Override
    public Article article() {
        return YearReports.PUBLIC;
    }

    @Override
    public boolean allows(YearReportLookedUp step, Dossier dossier) {
        var published = step.publishedOn();
        var adopted = step.adoptedOn();
        if (published != null && published.isAfter(step.on()) || adopted != null && adopted.isAfter(step.on()))
            return false;
        return published == null || adopted == null || !published.isBefore(adopted);
    }
}
