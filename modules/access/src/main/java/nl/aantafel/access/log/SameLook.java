package nl.aantafel.access.log;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.access.Look;
import nl.aantafel.access.Looking;

/**
 * Who asks for one letter or file has not opened the dossier: that it was looked up first is part of that one look, and the
 * rule that permitted the one permitted the other.
 */
final class SameLook {
    private static final Set<Looking> FILES = EnumSet.of(Looking.LETTER_READ, Looking.DOWNLOADED, Looking.LOG_READ);

    private SameLook() {}

    static List<Seen> merged(Collection<Seen> seen) {
        return seen.stream()
                .filter(one ->
                        one.look().how() != Looking.OPENED || fileOf(one, seen).isEmpty())
                .map(one -> withRule(one, seen))
                .toList();
    }

    private static Optional<Seen> fileOf(Seen opened, Collection<Seen> seen) {
        return seen.stream()
                .filter(one -> FILES.contains(one.look().how()) && isAtTheSame(one, opened))
                .findFirst();
    }

    private static Seen withRule(Seen one, Collection<Seen> seen) {
        if (!one.look().rule().isEmpty()) return one;
        return seen.stream()
                .filter(other -> other.look().how() == Looking.OPENED && isAtTheSame(other, one))
                .findFirst()
                .map(opened -> new Seen(
                        one.account(),
                        one.roles(),
                        withRule(one.look(), opened.look().rule())))
                .orElse(one);
    }

    private static Look withRule(Look look, String rule) {
        return new Look(
                look.how(),
                look.complaint(),
                look.compartment(),
                rule,
                look.purpose(),
                look.shown(),
                look.item(),
                look.party());
    }

    private static boolean isAtTheSame(Seen one, Seen other) {
        return one.account().equals(other.account())
                && Objects.equals(one.look().complaint(), other.look().complaint());
    }
}
