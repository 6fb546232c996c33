package nl.aantafel.kernel.dossier;

/** What somebody is to a dossier. */
public enum PartyRole {
    COMPLAINANT,
    REPRESENTATIVE,
    HELPER,
    CHILD,
    PARENT,
    OTHER_RELATIVE,
    /** The person, unit or organ whose conduct it is about (degene op wiens gedraging de klacht betrekking heeft). */
    RESPONDENT,
    PROVIDER,
    PARTNER_BODY
}
