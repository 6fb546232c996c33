package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.People;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.NearStep.ColleagueAsked;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-027: who has it already cannot be asked to take it over; who is unknown cannot answer. */
public final class ColleagueIsSomebodyElse implements Rule<ColleagueAsked> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(ColleagueAsked step, Dossier dossier) {
        var handler =
                dossier.handler().map(HandlerAssigned::staff).map(People::key).orElse("");
        var asked = People.key(step.staff());
        return !asked.isEmpty() && !asked.equals(handler) && !dossier.involved().contains(asked);
    }
}
