package nl.aantafel.kernel.web.step;

import java.util.List;
import java.util.Map;
import nl.aantafel.kernel.dossier.Dossier;

/** What the form starts with when a party or element is described anew. */
final class ExistingValues {
    private ExistingValues() {}

    /** @param number of the party or element, as it stands in the address */
    static Map<String, List<String>> of(String kind, String number, Dossier dossier) {
        return switch (kind) {
            case "PartyNamed" ->
                dossier.parties().stream()
                        .filter(party -> String.valueOf(party.id().value()).equals(number))
                        .findFirst()
                        .map(party -> StepValues.of(party, "party."))
                        .orElse(Map.of());
            case "ElementDescribed" ->
                dossier.elements().stream()
                        .filter(element -> String.valueOf(element.id().value()).equals(number))
                        .findFirst()
                        .map(element -> StepValues.of(element, "element."))
                        .orElse(Map.of());
            default -> Map.of();
        };
    }
}
