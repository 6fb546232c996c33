package nl.aantafel.jeugdwet.committee;

import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthElementJudged;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHelpRecognised;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.2.1 lid 8: the committee judges the help itself, not the access to it. */
final class ElementIsTheCommittees implements Rule<YouthElementJudged> {
    @Override
    public Article article() {
        return Jw4_2_1.lid("8");
    }

    @Override
    public boolean allows(YouthElementJudged step, Dossier dossier) {
        return dossier.has(
                YouthHelpRecognised.class, recognised -> recognised.element().equals(step.element()));
    }
}
