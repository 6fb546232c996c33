package nl.aantafel.kernel.dossier;

/** How something reached us or left us; every way is equally good (Awb 9:2). */
public enum Channel {
    WEB,
    PHONE,
    DESK,
    AT_HOME,
    LETTER,
    EMAIL,
    CHAT,
    DISTRICT_TEAM,
    PROVIDER,
    COUNCIL_OR_MEDIA,
    ORGANISATION
}
