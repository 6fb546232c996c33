package nl.aantafel.wmo.safehome;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** A report over a year becomes public after that year, and is public only once that day is there. */
final class ReportFollowsItsYear implements Rule<SafeHomeReportFollowed> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "4.2.10");
    }

    @Override
    public boolean allows(SafeHomeReportFollowed step, Dossier dossier) {
        var day = step.publicOn();
        return day == null || day.getYear() > step.year() && !day.isAfter(step.on());
    }
}
