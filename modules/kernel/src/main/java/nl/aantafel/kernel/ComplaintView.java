package nl.aantafel.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Regime;
import nl.aantafel.kernel.law.Remark;

/**
 * A complaint with everything the law derives from it today.
 *
 * @param obligations what should happen next; the first is the next lawful step
 */
public record ComplaintView(
        ComplaintId id,
        Dossier dossier,
        Circumstances circumstances,
        Procedure procedure,
        Regime regime,
        List<Clock> clocks,
        List<Obligation> obligations,
        List<Remark> remarks) {

    /** The first element's title, or the beginning of the story while there is no element. */
    public String title() {
        return Projections.title(dossier);
    }

    /** The same, with the dossier as somebody sees it; what the law says of it was computed on the whole. */
    ComplaintView through(Dossier veiled) {
        return new ComplaintView(id, veiled, circumstances, procedure, regime, clocks, obligations, remarks);
    }

    public LocalDate today() {
        return circumstances.today();
    }

    public Optional<Clock> clock(String id) {
        return clocks.stream().filter(clock -> clock.id().equals(id)).findFirst();
    }

    /** Number of steps; goes into each form, so that we notice when somebody else was first. */
    public int seen() {
        return dossier.history().size();
    }

    public Optional<Obligation> next() {
        return obligations.stream().findFirst();
    }
}
