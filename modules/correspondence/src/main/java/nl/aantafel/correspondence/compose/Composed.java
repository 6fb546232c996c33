package nl.aantafel.correspondence.compose;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.aantafel.correspondence.letter.Block;
import nl.aantafel.correspondence.letter.Letter;
import nl.aantafel.correspondence.letter.LetterHead;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.law.LetterKind;

/** A letter to one addressee, written but not yet sent: its passages, and what it must contain. */
public record Composed(
        LetterKind kind, Cover cover, List<Passage> passages, List<Enclosed> enclosed, Set<Content> required) {
    private static final String DUTCH = "nl-NL";

    /** What stands above the first sentence. */
    public record Cover(
            LetterHead head, Party addressee, List<String> window, LocalDate date, String reference, String subject) {}

    public Composed {
        passages = List.copyOf(passages);
        enclosed = List.copyOf(enclosed);
        required = Set.copyOf(required);
    }

    public Party addressee() {
        return cover.addressee();
    }

    /** What the law wants in this letter and is nowhere, or not everywhere where it belongs. */
    public Set<Content> missing() {
        var missing = EnumSet.noneOf(Content.class);
        missing.addAll(required);
        passages.stream()
                .filter(passage -> !passage.isGap())
                .map(Passage::content)
                .forEach(missing::remove);
        passages.stream()
                .filter(Passage::isGap)
                .map(Passage::content)
                .filter(Objects::nonNull)
                .filter(required::contains)
                .forEach(missing::add);
        return missing;
    }

    public Letter letter() {
        List<Block> blocks =
                passages.stream().map(Passage::block).filter(Objects::nonNull).toList();
        return new Letter(
                cover.head(), cover.window(), cover.date(), cover.reference(), cover.subject(), blocks, DUTCH);
    }
}
