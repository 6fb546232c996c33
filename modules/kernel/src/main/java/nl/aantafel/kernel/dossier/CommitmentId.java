package nl.aantafel.kernel.dossier;

/** A promise within one dossier, numbered from 1. */
public record CommitmentId(int value) {}
