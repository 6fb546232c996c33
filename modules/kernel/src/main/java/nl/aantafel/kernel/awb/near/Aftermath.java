package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.NearStep.AftermathLooked;
import nl.aantafel.kernel.dossier.NearStep.AftermathTold;
import nl.aantafel.kernel.dossier.NearStep.Connection;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.Term;

/** Whoever complains is not punished for it: what changed afterwards is told, looked at by another, and answered (S-032). */
public final class Aftermath {
    private static final String THEME = "consequences-of-complaining";

    private Aftermath() {}

    static Procedure clauses(Procedure table, Circumstances circumstances) {
        return table.step(
                        AftermathTold.class,
                        awb("2:4 lid 1"),
                        Phases.ANY,
                        new AftermathIsDescribed(),
                        new AftermathIsRecent(circumstances.ordinance()))
                .step(
                        AftermathLooked.class,
                        awb("2:4 lid 1"),
                        Phases.ANY,
                        new AftermathWasTold(),
                        new LookerStandsApart(),
                        new FindingIsExplained());
    }

    /** Told, and nobody looked yet: the flag on the dossier. */
    public static Optional<AftermathTold> open(Dossier dossier) {
        Optional<AftermathTold> open = Optional.empty();
        for (var step : dossier.steps()) {
            if (step instanceof AftermathTold told) open = open.or(() -> Optional.of(told));
            if (step instanceof AftermathLooked) open = Optional.empty();
        }
        return open;
    }

    static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return open(dossier).map(told -> new Clock("H7", "", deadline(told, circumstances), null)).stream();
    }

    private static Deadline deadline(AftermathTold told, Circumstances circumstances) {
        var days = circumstances.ordinance().value(OpenTerms.NEUTRAL_LOOK_DAYS);
        return circumstances
                .calendar()
                .after(told.on(), Term.workingDays(days, awb("2:4 lid 1")).local());
    }

    /** Also after the end. A connection becomes an element of its own while the complaint is open. */
    static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        var look = open(dossier)
                .map(told -> new Obligation(
                        "look-aftermath",
                        AftermathLooked.class,
                        awb("2:4 lid 1"),
                        deadline(told, circumstances).lastDay()))
                .stream();
        return Stream.concat(look, element(dossier, circumstances));
    }

    private static Stream<Obligation> element(Dossier dossier, Circumstances circumstances) {
        var isConnected = dossier.last(AftermathLooked.class)
                .filter(looked -> looked.connection() == Connection.CONNECTED)
                .isPresent();
        var isDescribed =
                dossier.elements().stream().anyMatch(element -> element.themes().contains(THEME));
        if (dossier.isClosed() || !isConnected || isDescribed) return Stream.empty();
        return Stream.of(
                new Obligation("element-aftermath", ElementDescribed.class, awb("9:1"), circumstances.today()));
    }
}
