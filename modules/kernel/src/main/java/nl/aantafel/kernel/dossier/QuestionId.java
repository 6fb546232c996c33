package nl.aantafel.kernel.dossier;

/** A question of the citizen within one dossier, numbered from 1. */
public record QuestionId(int value) {}
