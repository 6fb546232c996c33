package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import java.util.List;
import java.util.Optional;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.NearStep.BodyKind;
import nl.aantafel.kernel.dossier.NearStep.BodyKindNoted;
import nl.aantafel.kernel.dossier.NearStep.SecrecyNamed;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Route;
import nl.aantafel.kernel.law.RoutingTable;

/** What kind of body gets a complaint: an organ by Awb 2:3, or somebody to whom only the citizen opens the door (Awb 2:5). */
public final class Bodies {
    private Bodies() {}

    static Procedure clauses(Procedure table, RoutingTable routes) {
        return table.step(BodyKindNoted.class, awb("2:3 lid 1"), Phases.OPEN, new BodyKindIsExplained())
                .step(SecrecyNamed.class, awb("2:5"), Phases.OPEN)
                .also(
                        HandedOver.class,
                        new BodyIsWhatTheTableSays(routes),
                        new KindOfBodyIsKnown(routes),
                        new SecrecyWasNamed());
    }

    /** What was noted last, else what the row says that was chosen for its conduct, else what its role says. */
    public static Optional<BodyKind> of(PartyId body, Dossier dossier, RoutingTable routes) {
        return noted(body, dossier)
                .or(() -> routed(body, dossier, routes))
                .or(() -> dossier.party(body)
                        .filter(party -> party.role() == PartyRole.PROVIDER)
                        .map(Party::role)
                        .map(_ -> BodyKind.PRIVATE));
    }

    private static Optional<BodyKind> noted(PartyId body, Dossier dossier) {
        return dossier.all(BodyKindNoted.class)
                .filter(noted -> noted.who().equals(body))
                .reduce((earlier, later) -> later)
                .map(BodyKindNoted::body);
    }

    private static Optional<BodyKind> routed(PartyId body, Dossier dossier, RoutingTable routes) {
        return dossier.elements().stream()
                .filter(element -> isAbout(element, body, dossier))
                .flatMap(element -> routes.chosen(element, dossier).stream())
                .flatMap(route -> kind(route).stream())
                .findFirst();
    }

    /** Where nobody wrote down whose conduct it is, it is that of the only body there is. */
    private static boolean isAbout(Element element, PartyId body, Dossier dossier) {
        var whose = element.conduct().whose();
        if (whose != null) return whose.equals(body);
        var bodies = dossier.parties().stream()
                .filter(party -> party.role() == PartyRole.PROVIDER || party.role() == PartyRole.PARTNER_BODY)
                .map(Party::id)
                .toList();
        return bodies.equals(List.of(body));
    }

    private static Optional<BodyKind> kind(Route route) {
        return switch (route.handover()) {
            case FORWARD -> Optional.of(route.id().equals("RT-10") ? BodyKind.FULL_TRANSFER : BodyKind.ORGAN);
            case CONSENT, POINT -> Optional.of(BodyKind.PRIVATE);
            case NONE, INVITE, SPLIT -> Optional.empty();
        };
    }

    static boolean isOrgan(BodyKind body) {
        return body != BodyKind.PRIVATE;
    }
}
