package nl.aantafel.kernel.awb.circle;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.CircleStep.ProposalSetAside;
import nl.aantafel.kernel.dossier.CircleStep.ShieldLifted;
import nl.aantafel.kernel.dossier.CircleStep.TeamMemberAdded;
import nl.aantafel.kernel.dossier.CircleStep.TeamMemberLeft;
import nl.aantafel.kernel.dossier.CircleStep.UnitKeptOut;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;

/** The part on who stands around a dossier. */
public final class CircleOfHandling {
    private CircleOfHandling() {}

    public static Procedure clauses(Procedure table) {
        return table.step(
                        TeamMemberAdded.class,
                        awb("2:4 lid 1"),
                        Phases.ANY,
                        new TeamMemberWasNotInvolved(),
                        new TeamHasAReason())
                .step(TeamMemberLeft.class, awb("2:4 lid 1"), Phases.ANY, new LeaverWasOfTheTeam())
                .step(UnitKeptOut.class, awb("9:7 lid 1"), Phases.ANY, new UnitHasAName(), new PeriodRunsForward())
                .step(ProposalSetAside.class, awb("2:4 lid 1"), Phases.ANY, new SettingAsideHasAReason())
                .step(
                        ShieldLifted.class,
                        awb("2:5"),
                        Phases.ANY,
                        new ThereIsAShield(),
                        new LiftingHasAReason(),
                        new NameGoesToWhoHandlesIt());
    }
}
