package nl.aantafel.kernel.awb.electronic;

import nl.aantafel.kernel.dossier.Dossier;

/** Whether letters of a dossier likely speak of health, family or means (Awb 2:9, AVG 9). */
public final class SpecialCategories {
    private SpecialCategories() {}

    /** As soon as a law of the social domain is involved; for who complains about a counter that is not so. */
    public static boolean areLikely(Dossier dossier) {
        return dossier.elements().stream().anyMatch(element -> !element.laws().isEmpty());
    }
}
