package nl.aantafel.kernel.dossier;

/** Who may read a step besides the people who handle the dossier. */
public enum Visibility {
    /** Also the complainant. */
    COMPLAINANT,
    /** Only those who handle it. */
    INTERNAL
}
