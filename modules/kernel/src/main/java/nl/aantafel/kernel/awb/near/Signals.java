package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.SignalHandedIn;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;

/** What organisations, teams and professionals tell us: registered, acknowledged, answered, never refused (S-014, S-016, S-132). */
final class Signals {
    private Signals() {}

    static Procedure clauses(Procedure table) {
        return table.step(
                        SignalHandedIn.class,
                        awb("9:2"),
                        Phases.OPEN,
                        new SignalSaysWhoAndWhat(),
                        new CitizenAgreesToBeNamed())
                .also(Declined.class, new SignalIsNeverRefused());
    }

    /** Handed in by a professional, and not about one citizen who agreed to that. */
    static boolean isOnlyASignal(Dossier dossier) {
        return dossier.last(SignalHandedIn.class)
                .filter(signal -> !signal.aboutOneCitizen())
                .isPresent();
    }
}
