package nl.aantafel.kernel.web.apart;

import java.util.List;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.veil.ToldApart;
import nl.aantafel.kernel.web.Phrases;
import org.springframework.stereotype.Component;

/** Who told something apart, and how often; never what. */
@Component
public class ClosedParts {
    private final Phrases phrases;

    ClosedParts(Phrases phrases) {
        this.phrases = phrases;
    }

    /** @param times how many times this person told us something */
    public record Row(int party, String name, String role, long times) {}

    /** @param dossier as the reader may see it: what is not for the reader is not counted either */
    public List<Row> of(Dossier dossier) {
        return dossier.parties().stream()
                .map(party -> row(party, dossier))
                .filter(row -> row.times() > 0)
                .toList();
    }

    Row row(Party party, Dossier dossier) {
        var role = phrases.of(party.role());
        return new Row(party.id().value(), party.isKnown() ? party.name() : role, role, times(party.id(), dossier));
    }

    private static long times(PartyId who, Dossier dossier) {
        return dossier.steps().stream()
                .filter(step -> ToldApart.by(step, dossier).filter(who::equals).isPresent())
                .count();
    }
}
