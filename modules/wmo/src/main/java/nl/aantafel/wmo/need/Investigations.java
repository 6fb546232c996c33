package nl.aantafel.wmo.need;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Wmo 2.3.2 and 2.3.3: what an investigation consists of, and help that cannot wait for it. */
public final class Investigations implements LawPart {

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                InvestigationChecked.class, article("2.3.2 lid 4"), Phases.OPEN, new InvestigationLackIsWrittenDown());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(InvestigationChecked.class);
    }

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        return Stream.of(
                        lacks(dossier, check -> !check.talkHeld(), "wmo.hold-the-talk", article("2.3.2 lid 1")),
                        lacks(
                                dossier,
                                check -> !check.supportNamed(),
                                "wmo.support-was-not-named",
                                article("2.3.2 lid 3")),
                        lacks(dossier, check -> !check.needsAsked(), "wmo.ask-for-the-needs", article("2.3.2 lid 4")),
                        lacks(
                                dossier,
                                check -> !check.contributionsTold(),
                                "wmo.contribution-not-explained",
                                article("2.3.2 lid 4 onder g")),
                        lacks(dossier, check -> !check.knowledgeable(), "wmo.ask-who-knows", Article.awb("3:2")),
                        lacks(
                                dossier,
                                check -> check.urgent() && check.temporaryHelpOn() == null,
                                "wmo.help-now",
                                article("2.3.3")))
                .flatMap(remarks -> remarks)
                .toList();
    }

    private static Stream<Remark> lacks(
            Dossier dossier, Predicate<InvestigationChecked> missing, String key, Article article) {
        return dossier.last(InvestigationChecked.class).filter(missing).map(_ -> new Remark(key, article)).stream();
    }

    private static Article article(String number) {
        return Article.of(Statute.WMO, number);
    }
}
