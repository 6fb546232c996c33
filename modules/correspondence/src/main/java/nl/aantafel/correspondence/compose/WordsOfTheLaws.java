package nl.aantafel.correspondence.compose;

import java.util.List;
import java.util.function.Function;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.LawLetter;
import nl.aantafel.kernel.law.LetterKind;

/**
 * What the laws of a dossier bring to its letters.
 *
 * @param ofPart keys of what they add to a letter
 * @param ofStep the letters that leave with a fact of their own
 */
public record WordsOfTheLaws(
        Function<LetterKind, List<String>> ofPart, Function<SectoralStep, List<LawLetter>> ofStep) {

    List<String> paragraphs(LetterKind letter) {
        return ofPart.apply(letter);
    }

    List<LawLetter> letters(SectoralStep step) {
        return ofStep.apply(step);
    }
}
