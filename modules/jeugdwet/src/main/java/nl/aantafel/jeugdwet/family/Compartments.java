package nl.aantafel.jeugdwet.family;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.jeugdwet.child.ChildMatrix;
import nl.aantafel.jeugdwet.child.Deed;
import nl.aantafel.jeugdwet.child.Leave;
import nl.aantafel.jeugdwet.child.TieNoted;
import nl.aantafel.jeugdwet.child.TieToChild;
import nl.aantafel.jeugdwet.interest.KnownAge;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.law.SecretAddress;

/** Each member of a family in a compartment of its own: who hears what of the complaint and of the child (law.md §5.3). */
final class Compartments {
    private static final Set<PartyRole> FAMILY =
            EnumSet.of(PartyRole.PARENT, PartyRole.CHILD, PartyRole.OTHER_RELATIVE);

    private Compartments() {}

    /**
     * The compartment of one of the family.
     *
     * @param ofTheChild what this person may hear of the child; empty while the child's age is unknown
     */
    record Compartment(Party who, TieToChild tie, Hears hears, Optional<Leave> ofTheChild, boolean secretAddress) {}

    static boolean isFamily(Party party) {
        return FAMILY.contains(party.role());
    }

    /** One for the complainant, and one for each member of the family; empty when there is no family but the complainant. */
    static List<Compartment> of(Dossier dossier) {
        if (dossier.parties().stream().noneMatch(Compartments::isFamily)) return List.of();
        return dossier.parties().stream()
                .filter(party -> isFamily(party) || isComplainant(party))
                .map(party -> compartment(party, dossier))
                .toList();
    }

    private static Compartment compartment(Party party, Dossier dossier) {
        var tie = tie(party, dossier);
        return new Compartment(
                party,
                tie,
                hears(party, dossier),
                KnownAge.of(dossier).map(age -> ChildMatrix.of(tie, age, Deed.BE_INFORMED)),
                SecretAddress.isKept(party.id(), dossier));
    }

    /** Nothing, unless it was decided otherwise for this person (law.md P-71). */
    static Hears hears(Party party, Dossier dossier) {
        if (!isFamily(party)) return Hears.THE_COMPLAINT;
        return dossier.all(OtherParentConsidered.class)
                .filter(considered -> considered.parent().equals(party.id()))
                .reduce((earlier, later) -> later)
                .map(considered -> switch (considered.choice()) {
                    case NOT_INFORMED -> Hears.NOTHING;
                    case TOLD_FACTS_ABOUT_CHILD -> Hears.FACTS_ABOUT_CHILD;
                    case HEARD_ON_OWN_POSITION -> Hears.OWN_POSITION;
                })
                .orElse(Hears.NOTHING);
    }

    /** As it was written down; else the least that the role can mean. */
    private static TieToChild tie(Party party, Dossier dossier) {
        return dossier.all(TieNoted.class)
                .filter(noted -> noted.who().equals(party.id()))
                .reduce((earlier, later) -> later)
                .map(TieNoted::tie)
                .orElseGet(() -> switch (party.role()) {
                    case CHILD -> TieToChild.THE_CHILD;
                    case PARENT, COMPLAINANT -> TieToChild.PARENT_CUSTODY_UNKNOWN;
                    default -> TieToChild.OTHER_RELATIVE;
                });
    }

    private static boolean isComplainant(Party party) {
        return party.id().equals(PartyId.COMPLAINANT);
    }
}
