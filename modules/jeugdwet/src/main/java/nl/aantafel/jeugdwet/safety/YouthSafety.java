package nl.aantafel.jeugdwet.safety;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.jeugdwet.safety.SafetyFact.PatternSeen;
import nl.aantafel.jeugdwet.safety.SafetyFact.YouthCalamityKnown;
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

/** Jeugdwet 4.1.8 and 4.2.2: the complaint goes on, and does not wait for what is reported. */
public final class YouthSafety implements LawPart {
    private static final Article CALAMITY = Article.of(Statute.JEUGDWET, "4.1.8 lid 1");
    private static final Article PATTERN = Article.of(Statute.JEUGDWET, "4.2.2");
    static final ClockKind AT_ONCE = new ClockKind("J1", CALAMITY, Bound.MUNICIPALITY, List.of());

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(YouthCalamityKnown.class, CALAMITY, Phases.ANY, new InspectorateHearsAfterUs())
                .step(PatternSeen.class, PATTERN, Phases.ANY, new ProviderHearsFirst());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(YouthCalamityKnown.class, PatternSeen.class);
    }

    @Override
    public List<ClockKind> clockKinds() {
        return List.of(AT_ONCE);
    }

    @Override
    public List<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return dossier.last(YouthCalamityKnown.class).stream()
                .map(known -> new Clock(
                        AT_ONCE,
                        "",
                        circumstances.calendar().until(known.knownOn(), CALAMITY),
                        known.toldInspectorateOn()))
                .toList();
    }

    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        var calamity = dossier.last(YouthCalamityKnown.class)
                .filter(known -> known.toldInspectorateOn() == null)
                .map(known -> new Obligation("tell-inspectorate", YouthCalamityKnown.class, CALAMITY, known.knownOn()));
        var pattern = dossier.last(PatternSeen.class)
                .filter(seen -> !seen.measuresSeen() && seen.toldSupervisorOn() == null)
                .map(_ -> new Obligation("tell-youth-supervisor", PatternSeen.class, PATTERN, null));
        return Stream.of(calamity, pattern).flatMap(Optional::stream).toList();
    }

    /** 4.1.8a: a clause that keeps somebody from telling is void. */
    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        var silenced =
                dossier.elements().stream().anyMatch(element -> element.themes().contains("jeugdwet.silence-clause"));
        return silenced
                ? List.of(new Remark("jeugdwet.silence-is-void", Article.of(Statute.JEUGDWET, "4.1.8a")))
                : List.of();
    }
}
