package nl.aantafel.jeugdwet.scheme;

import nl.aantafel.jeugdwet.scheme.SchemeFact.YearReportLookedUp;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.3.1: a yearly report is about a year that is over, and the act is there since 2015. */
final class YearIsOver implements Rule<YearReportLookedUp> {
    private static final int FIRST = 2015;

    @Override
    public Article article() {
        return YearReports.CONTENTS;
    }

    @Override
    public boolean allows(YearReportLookedUp step, Dossier dossier) {
        return step.year() >= FIRST && step.year() < step.on().getYear();
    }
}
