package nl.aantafel.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Stands in for the module that keeps dossiers. */
@Component
public class PaperCases implements KnownCases {
    private final Map<UUID, KnownCase> known = new ConcurrentHashMap<>();

    public void put(KnownCase one) {
        known.put(one.complaint(), one);
    }

    @Override
    public Map<UUID, KnownCase> of(Collection<UUID> complaints) {
        return known.entrySet().stream()
                .filter(found -> complaints.contains(found.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<KnownCase> of(UUID complaint) {
        return Optional.ofNullable(known.get(complaint));
    }

    @Override
    public Optional<UUID> byNumber(String number) {
        return known.values().stream()
                .filter(one -> one.number().equals(number))
                .map(one -> one.complaint())
                .findFirst();
    }
}
