package nl.aantafel.jeugdwet.family;

import java.util.List;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Parents who live apart: the other one hears nothing, unless somebody decided so with reasons. */
public final class Apart implements LawPart {

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                        OtherParentConsidered.class,
                        Article.of(Statute.BW, "1:377c"),
                        Phases.OPEN,
                        new OtherParentChoiceHasReasons(),
                        new OtherParentAskedForFacts(),
                        new OtherParentIsHeard())
                .also(CopySent.class, new CopyStaysOutOfTheFamily());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(OtherParentConsidered.class);
    }
}
