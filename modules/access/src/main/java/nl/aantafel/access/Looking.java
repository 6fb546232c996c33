package nl.aantafel.access;

/** How somebody came to see something of a dossier. */
public enum Looking {
    /** Opened it. */
    OPENED,
    /** Worked in it: prepared, previewed or recorded a step. */
    WORKED,
    /** Had a list with names on the screen; about no dossier in particular. */
    LISTED,
    /** Had it among the results of a search. */
    FOUND,
    /** Was shown it beside another dossier. */
    BESIDE,
    /** Had it on the committee's table. */
    DELIBERATED,
    /** Read a letter. */
    LETTER_READ,
    /** Read what one of the parties told apart. */
    APART_READ,
    /** Took a file along. */
    DOWNLOADED,
    /** Read who looked. */
    LOG_READ,
    /** Broke the glass: opened what is normally closed, in an emergency. */
    GLASS_BROKEN
}
