package nl.aantafel.kernel.web;

/**
 * A term in words.
 *
 * @param state late, soon, ok or paused, as the fragment {@code shell/parts :: deadline} takes it
 */
public record Badge(String state, String text) {}
