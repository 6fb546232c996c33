package nl.aantafel.correspondence.compose;

import java.util.EnumSet;
import java.util.Set;
import nl.aantafel.correspondence.letter.Letter;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.law.LetterKind;

/** A letter ready to go to one addressee, with what it contains and what it must contain. */
public record Composed(LetterKind kind, Party addressee, Letter letter, Set<Content> contents, Set<Content> required) {
    public Composed {
        contents = Set.copyOf(contents);
        required = Set.copyOf(required);
    }

    /** What the law wants in this letter and is not there. */
    public Set<Content> missing() {
        var missing = EnumSet.noneOf(Content.class);
        missing.addAll(required);
        missing.removeAll(contents);
        return missing;
    }
}
