package nl.aantafel.jeugdwet.childletter;

import java.util.List;
import nl.aantafel.jeugdwet.child.TieNoted;
import nl.aantafel.jeugdwet.child.TieToChild;
import nl.aantafel.jeugdwet.filing.Complaining;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;

/** Who reads a letter for a child: the child this dossier is about, as complainant or not. */
final class Reader {
    private Reader() {}

    static boolean isTheChild(PartyId who, Dossier dossier) {
        if (who.equals(PartyId.COMPLAINANT)) return Complaining.isTheChildItself(dossier);
        return dossier.party(who)
                        .filter(party -> party.role() == PartyRole.CHILD)
                        .isPresent()
                || dossier.all(TieNoted.class)
                        .filter(noted -> noted.who().equals(who))
                        .reduce((earlier, later) -> later)
                        .filter(noted -> noted.tie() == TieToChild.THE_CHILD)
                        .isPresent();
    }

    /** Children in the dossier who did not complain themselves. */
    static List<Party> others(Dossier dossier) {
        return dossier.parties().stream()
                .filter(party -> !party.id().equals(PartyId.COMPLAINANT) && isTheChild(party.id(), dossier))
                .toList();
    }
}
