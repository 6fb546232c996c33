package nl.aantafel.participatiewet;

import static nl.aantafel.kernel.dossier.PartyRole.PARTNER_BODY;
import static nl.aantafel.kernel.dossier.PartyRole.PROVIDER;
import static nl.aantafel.statute.Article.awb;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.law.Route;
import nl.aantafel.kernel.law.Route.Handover;
import nl.aantafel.kernel.law.Route.Scheme;

/** Whose conduct in work and benefits goes which way (law.md §4.6, RT-13 … RT-15). */
final class WorkRoutes {
    private WorkRoutes() {}

    static List<Route> list() {
        return List.of(
                new Route(
                        "RT-13",
                        "participatiewet",
                        Set.of(PARTNER_BODY),
                        Scheme.OTHER_ORGAN,
                        false,
                        Handover.FORWARD,
                        awb("2:3 lid 1")),
                new Route(
                        "RT-14",
                        "participatiewet",
                        Set.of(PROVIDER, PARTNER_BODY),
                        Scheme.OWN_SCHEME,
                        false,
                        Handover.CONSENT,
                        awb("2:5 lid 1")),
                new Route(
                        "RT-15",
                        "participatiewet",
                        Set.of(PROVIDER),
                        Scheme.OURS,
                        true,
                        Handover.INVITE,
                        awb("9:1 lid 2")));
    }
}
