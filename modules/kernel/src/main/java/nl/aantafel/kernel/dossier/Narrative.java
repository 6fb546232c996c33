package nl.aantafel.kernel.dossier;

/**
 * The citizen's own words, never altered.
 *
 * @param story what happened; the only thing anybody must tell
 * @param wish what the citizen wants to achieve; may be empty
 * @param when "ongeveer" is fine; may be empty
 * @param about whom or what it is about; may be empty
 */
public record Narrative(@Prose String story, @Prose String wish, String when, String about) {}
