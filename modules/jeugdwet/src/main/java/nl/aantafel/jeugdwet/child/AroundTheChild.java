package nl.aantafel.jeugdwet.child;

import java.util.List;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Who is told something about the child (law.md §5.3). */
public final class AroundTheChild implements LawPart {

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                        TieNoted.class,
                        Article.of(Statute.JEUGDWET, "7.3.15"),
                        Phases.OPEN,
                        new CustodyComesFromASource(),
                        new SourceWasLookedAtBefore())
                .step(
                        ChildFileOpened.class,
                        Article.of(Statute.JEUGDWET, "7.3.11"),
                        Phases.ANY,
                        new CustodyIsKnown(),
                        new TieIsAsNoted(),
                        new ChildOfTwelveDecidesToo(),
                        new ChildOfSixteenDecidesAlone(),
                        new WithoutCustodyOnRequest(),
                        new OthersNeedConsent());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(TieNoted.class, ChildFileOpened.class);
    }
}
