package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Recorder.Capacity;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/**
 * Awb 9:8 lid 3: "uiterlijk binnen vier weken na ontvangst"; afterwards the complaint is handled. Only the coordinator can
 * go on all the same, with a reason that stays beside the breach.
 */
public record ToldWithinFourWeeks(Circumstances circumstances) implements Rule<Declined> {
    @Override
    public Article article() {
        return awb("9:8 lid 3");
    }

    @Override
    public Force force() {
        return circumstances.recorder().acts(Capacity.COORDINATOR) ? Force.WARN : Force.REFUSE;
    }

    @Override
    public boolean allows(Declined step, Dossier dossier) {
        return !Declining.lastDay(dossier, circumstances.calendar()).isPast(step.on());
    }
}
