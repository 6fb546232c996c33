package nl.aantafel.participatiewet.watching;

import java.util.List;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.participatiewet.watching.WatchingFact.MeasureAfterComplaintLookedAt;
import nl.aantafel.participatiewet.watching.WatchingFact.MeasureAfterComplaintNoted;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Report p. 38: after a complaint came a letter about an investigation. Somebody else looks, every time. */
public final class Watching implements LawPart {
    private static final Article INFORMATION = Article.of(Statute.PARTICIPATIEWET, "17");

    /** Also after the complaint was closed: that is when it happens. */
    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(MeasureAfterComplaintNoted.class, INFORMATION, Phases.ANY, new StartedAfterTheComplaint())
                .step(
                        MeasureAfterComplaintLookedAt.class,
                        Article.awb("9:7 lid 1"),
                        Phases.ANY,
                        new ThereIsSomethingToLookAt(),
                        new SomebodyElseLooks(),
                        new LookingIsExplained());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(MeasureAfterComplaintNoted.class, MeasureAfterComplaintLookedAt.class);
    }

    /** Within five working days after it was noted. */
    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return isOpen(dossier)
                ? dossier.last(MeasureAfterComplaintNoted.class).stream()
                        .map(noted -> new Obligation(
                                "look-at-measure-after-complaint",
                                MeasureAfterComplaintLookedAt.class,
                                INFORMATION,
                                circumstances.calendar().addWorkingDays(noted.on(), 5)))
                        .toList()
                : List.of();
    }

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        return dossier.last(MeasureAfterComplaintLookedAt.class)
                .filter(looked -> !looked.standsApart())
                .map(_ -> List.of(new Remark("participatiewet.measure-follows-complaint", INFORMATION)))
                .orElse(List.of());
    }

    /** Noted once more than it was looked at. */
    private static boolean isOpen(Dossier dossier) {
        return dossier.all(MeasureAfterComplaintNoted.class).count()
                > dossier.all(MeasureAfterComplaintLookedAt.class).count();
    }
}
