package nl.aantafel.kernel.dossier;

/** The one opening for a law module's own facts. */
public non-sealed interface SectoralStep extends Step {}
