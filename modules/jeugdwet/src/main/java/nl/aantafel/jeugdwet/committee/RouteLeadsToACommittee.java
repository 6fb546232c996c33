package nl.aantafel.jeugdwet.committee;

import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHelpRecognised;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Law.md RT-3 and RT-4: the access to youth help stays under the Awb; only the help itself goes to the committee. */
final class RouteLeadsToACommittee implements Rule<YouthHelpRecognised> {
    @Override
    public Article article() {
        return Jw4_2_1.lid("8");
    }

    @Override
    public boolean allows(YouthHelpRecognised step, Dossier dossier) {
        return dossier.all(RouteChosen.class)
                .filter(chosen -> chosen.element().equals(step.element()))
                .reduce((earlier, later) -> later)
                .filter(chosen -> chosen.route().equals("RT-3"))
                .isPresent();
    }
}
