package nl.aantafel.jeugdwet.family;

import nl.aantafel.kernel.dossier.AssessmentStep.TableCalled;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** BW 1:377c: an invitation tells that there is a complaint; whoever of the family hears nothing of it is not invited. */
final class TableHearsNoComplaint implements Rule<TableCalled> {
    @Override
    public Article article() {
        return Article.of(Statute.BW, "1:377c");
    }

    @Override
    public boolean allows(TableCalled step, Dossier dossier) {
        return step.invited().stream()
                .map(dossier::party)
                .flatMap(party -> party.stream())
                .noneMatch(party -> Compartments.hears(party, dossier) == Hears.NOTHING);
    }
}
