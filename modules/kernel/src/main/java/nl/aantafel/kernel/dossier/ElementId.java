package nl.aantafel.kernel.dossier;

/** An element (klachtonderdeel) within one dossier, numbered from 1. */
public record ElementId(int value) {}
