package nl.aantafel.kernel.awb.term;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.law.Circumstances;

/** Which rules hold for one element: those of the whole complaint, unless this element goes another way. */
public enum ElementRegime {
    WRITTEN_COMPLAINT,
    OTHER_COMPLAINT,
    SIGNAL,
    /** Policy in general: registered and reported, without the procedure of title 9.1 (law.md R-BZ-11). */
    POLICY_SIGNAL,
    /** Treated as an objection (Awb 6:15). */
    OBJECTION,
    /** Somebody else's conduct: another organ or body judges it (law.md §4.6). */
    OTHER_ORGAN;

    public static ElementRegime of(Element element, Dossier dossier, Circumstances circumstances) {
        if (element.matter() == Matter.GENERAL_POLICY) return POLICY_SIGNAL;
        var isObjection = dossier.has(
                TreatedAsObjection.class,
                treated -> treated.element().equals(element.id()) && !treated.alsoComplaint());
        if (isObjection) return OBJECTION;
        var isElsewhere = circumstances
                .routes()
                .chosen(element, dossier)
                .filter(route -> !route.mayDecide())
                .isPresent();
        if (isElsewhere) return OTHER_ORGAN;
        return switch (Regimes.of(dossier, circumstances.ordinance()).kind()) {
            case WRITTEN_COMPLAINT -> WRITTEN_COMPLAINT;
            case OTHER_COMPLAINT -> OTHER_COMPLAINT;
            case SIGNAL -> SIGNAL;
        };
    }
}
