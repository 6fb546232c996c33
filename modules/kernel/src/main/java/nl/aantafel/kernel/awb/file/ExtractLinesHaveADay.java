package nl.aantafel.kernel.awb.file;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FileStep.LogbookFrozen;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Each line of an extract tells its day, so that it can be found back. */
public final class ExtractLinesHaveADay implements Rule<LogbookFrozen> {
    @Override
    public Article article() {
        return awb("9:12");
    }

    @Override
    public boolean allows(LogbookFrozen step, Dossier dossier) {
        return !step.said().isEmpty()
                && step.said().stream().allMatch(line -> LogLineDay.of(line).isPresent());
    }
}
