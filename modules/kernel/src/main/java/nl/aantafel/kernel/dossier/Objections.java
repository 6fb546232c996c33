package nl.aantafel.kernel.dossier;

import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionDecided;

/** Facts on the objections in a dossier, element by element. */
public final class Objections {
    private Objections() {}

    /** Treated as an objection and as nothing else: the complaint does not judge it. */
    public static boolean isOnlyObjection(ElementId element, Dossier dossier) {
        return dossier.all(TreatedAsObjection.class)
                .filter(treated -> treated.element().equals(element))
                .reduce((earlier, later) -> later)
                .filter(treated -> !treated.alsoComplaint())
                .isPresent();
    }

    public static boolean isDecided(ElementId element, Dossier dossier) {
        return dossier.has(ObjectionDecided.class, decided -> decided.element().equals(element));
    }

    /** Nothing in the dossier is a complaint: the term of Awb 9:11 has nothing to run for. */
    public static boolean areAll(Dossier dossier) {
        return !dossier.elements().isEmpty()
                && dossier.elements().stream().allMatch(element -> isOnlyObjection(element.id(), dossier));
    }

    /** Every element is an objection that was decided on. */
    static boolean areAllDecided(Dossier dossier) {
        return areAll(dossier) && dossier.elements().stream().allMatch(element -> isDecided(element.id(), dossier));
    }
}
