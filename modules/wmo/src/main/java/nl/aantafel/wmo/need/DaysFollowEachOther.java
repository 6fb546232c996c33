package nl.aantafel.wmo.need;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** What comes later happened later: report of the need, investigation, written outcome, signature. */
final class DaysFollowEachOther implements Rule<NeedInvestigated> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "2.3.2 lid 1");
    }

    @Override
    public boolean allows(NeedInvestigated step, Dossier dossier) {
        return Stream.of(step.reportedOn(), step.startedOn(), step.reportGivenOn(), step.signedOn())
                .filter(day -> day != null)
                .reduce(LocalDate.MIN, (earlier, later) -> later.isBefore(earlier) ? LocalDate.MAX : later)
                .isBefore(LocalDate.MAX);
    }
}
