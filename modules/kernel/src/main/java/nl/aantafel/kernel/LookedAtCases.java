package nl.aantafel.kernel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.Crew;
import nl.aantafel.access.KnownCase;
import nl.aantafel.access.KnownCases;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.persistence.ComplaintStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells access what it must know of dossiers to judge afterwards who looked at them. */
@Component
@Transactional(readOnly = true)
class LookedAtCases implements KnownCases {
    private final ComplaintStore store;
    private final AccessFacts facts;

    LookedAtCases(ComplaintStore store, AccessFacts facts) {
        this.store = store;
        this.facts = facts;
    }

    @Override
    public Map<UUID, KnownCase> of(Collection<UUID> complaints) {
        return store.findAll(List.copyOf(complaints)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> known(found.getKey(), found.getValue())));
    }

    @Override
    public Optional<KnownCase> of(UUID complaint) {
        return Optional.ofNullable(of(Set.of(complaint)).get(complaint));
    }

    @Override
    public Optional<UUID> byNumber(String number) {
        return store.byNumber(number.strip().toUpperCase(Locale.ROOT));
    }

    private KnownCase known(UUID id, Dossier dossier) {
        var known = facts.of(new ComplaintId(id), dossier);
        return new KnownCase(
                id,
                dossier.number(),
                staff -> known.exclusions().keepOut(staff.reader(), facts.today()),
                concerned(dossier, known.crew()),
                closedOn(dossier),
                likeness(dossier));
    }

    private static Set<String> concerned(Dossier dossier, Crew crew) {
        return Stream.of(
                        dossier.all(HandlerAssigned.class).map(HandlerAssigned::staff),
                        dossier.history().stream().map(Recorded::by),
                        crew.team().stream(),
                        crew.committee().stream())
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The day of the step since which it has been closed. */
    private static @Nullable LocalDate closedOn(Dossier dossier) {
        LocalDate day = null;
        var history = dossier.history();
        for (int size = history.size(); size > 0; size--) {
            if (!new Dossier(dossier.number(), history.subList(0, size)).isClosed()) break;
            day = history.get(size - 1).step().on();
        }
        return day;
    }

    /** The complainant's surname and street, to compare with those of other dossiers. */
    private static Set<String> likeness(Dossier dossier) {
        var like = new HashSet<String>();
        dossier.complainant().ifPresent(party -> {
            surname(party).ifPresent(name -> like.add("name/" + name));
            street(party).ifPresent(street -> like.add("street/" + street));
        });
        return like;
    }

    private static Optional<String> surname(Party party) {
        var words = party.name().strip().toLowerCase(Locale.ROOT).split("\\s+");
        return Optional.of(words[words.length - 1]).filter(word -> !word.isEmpty());
    }

    private static Optional<String> street(Party party) {
        return party.contact()
                .address()
                .lines()
                .findFirst()
                .map(line -> line.replaceAll("\\d.*", "").strip().toLowerCase(Locale.ROOT))
                .filter(street -> !street.isEmpty());
    }
}
