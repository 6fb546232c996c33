package nl.aantafel.correspondence.compose;

/**
 * Something a letter says to send along.
 *
 * @param inLetter printed after the signature; what is not, has to be added by the person who posts the letter
 */
public record Enclosed(String title, boolean inLetter) {}
