package nl.aantafel.kernel.law;

import java.util.ArrayList;
import java.util.List;
import nl.aantafel.kernel.dossier.PartyId;

/**
 * A letter that a law sends with one of its own facts.
 *
 * @param to whom; somebody who is in the dossier
 * @param toChild whether it is for a child: greeted and closed in a child's words
 * @param subject message key
 */
public record LawLetter(PartyId to, boolean toChild, String subject, List<Passage> passages) {
    public LawLetter {
        passages = List.copyOf(passages);
    }

    /** A part of it. */
    public sealed interface Passage {}

    /** A heading. */
    public record Heading(String key) implements Passage {}

    /** A sentence of the law, with what fills it in; a day is written out. */
    public record Said(String key, List<Object> arguments) implements Passage {
        public Said {
            arguments = List.copyOf(arguments);
        }
    }

    /** Words that somebody wrote, taken literally; nothing where they are blank. */
    public record Words(String text) implements Passage {}

    public static LawLetter to(PartyId party, String subject) {
        return new LawLetter(party, false, subject, List.of());
    }

    public static LawLetter toChild(PartyId party, String subject) {
        return new LawLetter(party, true, subject, List.of());
    }

    public LawLetter heading(String key) {
        return with(new Heading(key));
    }

    public LawLetter say(String key, Object... arguments) {
        return with(new Said(key, List.of(arguments)));
    }

    public LawLetter words(String text) {
        return with(new Words(text));
    }

    private LawLetter with(Passage passage) {
        var more = new ArrayList<>(passages);
        more.add(passage);
        return new LawLetter(to, toChild, subject, more);
    }
}
