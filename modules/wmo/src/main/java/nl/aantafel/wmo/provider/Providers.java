package nl.aantafel.wmo.provider;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
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
import nl.aantafel.wmo.provider.ProviderFact.CalamityKnown;
import nl.aantafel.wmo.provider.ProviderFact.ProviderSchemeLookedUp;

/** Wmo 2.1.3, 3.2 and 3.4: which providers must have a scheme, and a calamity that the supervisor hears of at once. */
public final class Providers implements LawPart {
    private static final Article SCHEME = Article.of(Statute.WMO, "2.1.3 lid 2 onder d");
    private static final Article CALAMITY = Article.of(Statute.WMO, "3.4 lid 1");
    static final ClockKind AT_ONCE = new ClockKind("W5", CALAMITY, Bound.MUNICIPALITY, List.of());

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                        ProviderSchemeLookedUp.class,
                        SCHEME,
                        Phases.ANY,
                        new StatutoryDutyIsInTheOrdinance(),
                        new ContractSaysSomething())
                .step(CalamityKnown.class, CALAMITY, Phases.ANY, new SupervisorIsToldAfterwards());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(ProviderSchemeLookedUp.class, CalamityKnown.class);
    }

    @Override
    public List<ClockKind> clockKinds() {
        return List.of(AT_ONCE);
    }

    /** K21: at once. It runs beside the complaint, which does not wait for it. */
    @Override
    public List<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return dossier.last(CalamityKnown.class).stream()
                .map(known -> new Clock(
                        AT_ONCE,
                        "",
                        circumstances.calendar().until(known.knownOn(), CALAMITY),
                        known.toldSupervisorOn()))
                .toList();
    }

    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return dossier.last(CalamityKnown.class)
                .filter(known -> known.toldSupervisorOn() == null)
                .map(known ->
                        List.of(new Obligation("tell-supervisor", CalamityKnown.class, CALAMITY, known.knownOn())))
                .orElse(List.of());
    }

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        var lacksScheme =
                dossier.has(ProviderSchemeLookedUp.class, looked -> looked.ordinanceAsksForIt() && !looked.hasScheme());
        var silenced =
                dossier.elements().stream().anyMatch(element -> element.themes().contains("wmo.silence-clause"));
        return Stream.of(
                        lacksScheme ? new Remark("wmo.provider-lacks-scheme", SCHEME) : null,
                        silenced ? new Remark("wmo.silence-is-void", Article.of(Statute.WMO, "3.4a")) : null)
                .filter(remark -> remark != null)
                .toList();
    }
}
