package nl.aantafel.kernel.dossier;

/** A party within one dossier, numbered from 1. The complainant is always 1. */
public record PartyId(int value) {
    public static final PartyId COMPLAINANT = new PartyId(1);
}
