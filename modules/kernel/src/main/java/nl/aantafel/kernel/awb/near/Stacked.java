package nl.aantafel.kernel.awb.near;

import java.util.LinkedHashMap;
import java.util.List;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;

/** Several provisions in one complaint: an element per provider, one contact person, one answer (report p. 40, S-137). */
public record Stacked(List<Part> parts) {

    /** What is about one provider. */
    public record Part(PartyId provider, String name, List<ElementId> elements) {}

    public static Stacked of(Dossier dossier) {
        var parts = new LinkedHashMap<PartyId, Part>();
        for (var party : dossier.parties()) {
            if (party.role() != PartyRole.PROVIDER && party.role() != PartyRole.PARTNER_BODY) continue;
            var elements = about(party, dossier);
            if (!elements.isEmpty()) parts.put(party.id(), new Part(party.id(), party.name(), elements));
        }
        return new Stacked(List.copyOf(parts.values()));
    }

    private static List<ElementId> about(Party party, Dossier dossier) {
        return dossier.elements().stream()
                .filter(element -> party.id().equals(element.conduct().whose()))
                .map(Element::id)
                .toList();
    }

    /** More than one provider. */
    public boolean isStacked() {
        return parts.size() > 1;
    }
}
