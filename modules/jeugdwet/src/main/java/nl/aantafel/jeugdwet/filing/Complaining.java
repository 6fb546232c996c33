package nl.aantafel.jeugdwet.filing;

import java.util.Optional;
import nl.aantafel.jeugdwet.child.TieNoted;
import nl.aantafel.jeugdwet.child.TieToChild;
import nl.aantafel.jeugdwet.filing.FilingFact.AdmissionNoted;
import nl.aantafel.jeugdwet.filing.FilingFact.CapacityNoted;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.PartyId;

/** What the dossier says of who complains, read from its facts. */
public final class Complaining {
    private Complaining() {}

    /** Towards whom the conduct was: as noted for this complaint, or else what the complainant is to the child. */
    public static Optional<TieToChild> whose(Dossier dossier) {
        return dossier.last(CapacityNoted.class)
                .map(CapacityNoted::whose)
                .or(() -> dossier.all(TieNoted.class)
                        .filter(noted -> noted.who().equals(PartyId.COMPLAINANT))
                        .reduce((earlier, later) -> later)
                        .map(TieNoted::tie));
    }

    /** 4.2.1 lid 1 does not name this person; whoever is unknown yet may still be one of those it names. */
    public static boolean isOutsideTheArticle(Dossier dossier) {
        return whose(dossier).filter(tie -> !tie.isNamedForTheCommittee()).isPresent();
    }

    public static boolean isTheChildItself(Dossier dossier) {
        var inOwnName = dossier.last(CapacityNoted.class)
                .map(noted -> noted.capacity() == Capacity.OWN_NAME)
                .orElse(true);
        return inOwnName && whose(dossier).filter(TieToChild.THE_CHILD::equals).isPresent();
    }

    public static Admission admission(Dossier dossier) {
        return dossier.last(AdmissionNoted.class).map(AdmissionNoted::admission).orElse(Admission.NONE);
    }

    /** 4.2.3: another act gives this youth a committee of its own. */
    public static boolean belongsToAnotherCommittee(Dossier dossier) {
        return admission(dossier).hasCommitteeOfAnotherAct();
    }
}
