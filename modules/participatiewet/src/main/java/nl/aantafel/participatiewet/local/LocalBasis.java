package nl.aantafel.participatiewet.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Pw 8 and 8a: the ordinance beside the complaint. Where there is no article, nothing could be asked on it. */
public final class LocalBasis implements LawPart {
    private static final Article ORDINANCES = Article.of(Statute.PARTICIPATIEWET, "8a");

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                LocalBasisLookedUp.class,
                ORDINANCES,
                Phases.OPEN,
                new BasisThatIsThereIsNamed(),
                new SubjectHeldOnThatDay());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(LocalBasisLookedUp.class);
    }

    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return dossier.isClosed()
                ? List.of()
                : unknown(dossier)
                        .map(subject -> new Obligation(
                                "look-up-local-basis", LocalBasisLookedUp.class, subject.article(), null))
                        .limit(1)
                        .toList();
    }

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        var asked = unknown(dossier)
                .map(subject -> new Remark("participatiewet.look-up-ordinance", subject.article()))
                .limit(1);
        var absent = dossier.all(LocalBasisLookedUp.class)
                .filter(looked -> !looked.isThere())
                .map(looked -> new Remark(
                        "participatiewet.no-local-basis", looked.subject().article()))
                .limit(1);
        return Stream.concat(asked, absent).toList();
    }

    /** The last that was looked up for each element and subject. */
    static List<LocalBasisLookedUp> known(Dossier dossier) {
        var last = new LinkedHashMap<String, LocalBasisLookedUp>();
        dossier.all(LocalBasisLookedUp.class)
                .forEach(looked ->
                        last.put(looked.element().value() + looked.subject().name(), looked));
        return List.copyOf(last.values());
    }

    private static Stream<LocalSubject> unknown(Dossier dossier) {
        return dossier.elements().stream()
                .filter(element -> element.laws().contains("participatiewet"))
                .flatMap(element -> LocalSubject.of(element.themes())
                        .filter(subject -> !dossier.has(
                                LocalBasisLookedUp.class,
                                looked -> looked.element().equals(element.id()) && looked.subject() == subject)));
    }
}
