package nl.aantafel.wmo.carefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FileStep.DocumentUsed;
import nl.aantafel.kernel.dossier.FileStep.LogbookFrozen;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.ClockKind;
import nl.aantafel.kernel.law.ClockKind.Bound;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import nl.aantafel.statute.Term;

/**
 * Wmo 5.1.2, 5.3.4 and 5.3.5: no access to the file of a provider, its fifteen years are not those of a complaint, and who
 * keeps it destroys it.
 */
public final class CareFiles implements LawPart {
    private static final Article DESTROY = Article.of(Statute.WMO, "5.3.5 lid 1");
    private static final Article KEEP = Article.of(Statute.WMO, "5.3.4");
    static final ClockKind THREE_MONTHS = new ClockKind("W7", DESTROY, Bound.OTHER, List.of());

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                        DestructionAsked.class,
                        DESTROY,
                        Phases.ANY,
                        new HolderIsSomebodyElse(),
                        new AnswerFollowsTheRequest())
                .also(DocumentUsed.class, new ProvidersFileNeedsConsent<>(DocumentUsed::origin))
                .also(LogbookFrozen.class, new ProvidersFileNeedsConsent<>(LogbookFrozen::keeper));
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(DestructionAsked.class);
    }

    @Override
    public List<ClockKind> clockKinds() {
        return List.of(THREE_MONTHS);
    }

    @Override
    public List<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return dossier.last(DestructionAsked.class).stream()
                .map(asked -> new Clock(
                        THREE_MONTHS,
                        String.valueOf(asked.holder().value()),
                        circumstances.calendar().after(asked.askedOn(), Term.months(3, DESTROY)),
                        asked.answeredOn()))
                .toList();
    }

    /** It goes on at once: the three months of the holder run already. */
    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return dossier.last(DestructionAsked.class)
                .filter(asked -> asked.passedOnOn() == null)
                .map(asked -> List.of(
                        new Obligation("pass-on-destruction", DestructionAsked.class, DESTROY, asked.askedOn())))
                .orElse(List.of());
    }

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        return Stream.of(
                        dossier.last(DestructionAsked.class)
                                .map(_ -> new Remark("wmo.holder-destroys-care-file", DESTROY)),
                        dossier.last(LogbookFrozen.class)
                                .map(_ -> new Remark("wmo.care-file-is-kept-elsewhere", KEEP))
                                .or(() -> dossier.last(DocumentUsed.class)
                                        .map(_ -> new Remark("wmo.care-file-is-kept-elsewhere", KEEP))))
                .flatMap(Optional::stream)
                .toList();
    }
}
