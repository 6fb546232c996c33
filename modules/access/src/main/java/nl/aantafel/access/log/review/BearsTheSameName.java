package nl.aantafel.access.log.review;

import java.util.Optional;

/** Somebody opened the dossier of a citizen with the same surname, without a part in it. */
final class BearsTheSameName implements ReviewRule {

    @Override
    public Optional<Finding> of(String account, Week week) {
        var name = "name/" + week.surnames().getOrDefault(account, "");
        var namesakes = week.withoutPart(account).stream()
                .filter(line -> week.of(line)
                        .filter(one -> one.likeness().contains(name))
                        .isPresent())
                .toList();
        var dossiers = Week.dossiers(namesakes);
        return when(dossiers.size(), 1, account, dossiers);
    }
}
