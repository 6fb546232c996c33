package nl.aantafel.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EachMunicipalityTests {
    private final Municipalities three = new Three();
    private final List<TenantId> visited = new ArrayList<>();

    @Test
    void workIsDoneForOneMunicipalityAfterAnotherEachWithItsOwnContext() {
        new EachMunicipality(three).run(municipality -> {
            assertThat(TenantContext.required()).isEqualTo(municipality.id());
            visited.add(municipality.id());
        });
        assertThat(visited).containsExactly(TenantId.of(1), TenantId.of(2), TenantId.of(3));
        assertThat(TenantContext.isBound()).isFalse();
    }

    @Test
    void oneThatFailsDoesNotStopTheOthers() {
        new EachMunicipality(three).run(municipality -> {
            visited.add(municipality.id());
            if (municipality.id().equals(TenantId.of(2))) throw new IllegalStateException("alleen hier");
        });
        assertThat(visited).hasSize(3);
    }

    private static final class Three implements Municipalities {
        @Override
        public List<Municipality> all() {
            return IntStream.rangeClosed(1, 3)
                    .mapToObj(number -> of(TenantId.of(number)))
                    .toList();
        }

        @Override
        public Optional<Municipality> byHost(String host) {
            return Optional.empty();
        }

        @Override
        public Municipality of(TenantId id) {
            var contact =
                    new Municipality.Contact("1", "altijd", "a@b.example", "https://b.example", List.of(), List.of());
            return new Municipality(
                    id, "m", "Gemeente M", List.of(), Set.of(), contact, new Municipality.HouseStyle("#000000", "M"));
        }
    }
}
