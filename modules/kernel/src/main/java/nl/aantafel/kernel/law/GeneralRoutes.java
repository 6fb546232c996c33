package nl.aantafel.kernel.law;

import static nl.aantafel.kernel.dossier.PartyRole.OTHER_RELATIVE;
import static nl.aantafel.kernel.dossier.PartyRole.PARTNER_BODY;
import static nl.aantafel.kernel.dossier.PartyRole.PROVIDER;
import static nl.aantafel.kernel.dossier.PartyRole.RESPONDENT;
import static nl.aantafel.statute.Article.awb;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.law.Route.Handover;
import nl.aantafel.kernel.law.Route.Scheme;

/** The rows of the routing table that hold whatever the law is (law.md §4.6). */
final class GeneralRoutes {
    private GeneralRoutes() {}

    static List<Route> list() {
        return List.of(
                new Route("RT-1", "", Set.of(RESPONDENT), Scheme.OURS, true, Handover.NONE, awb("9:1")),
                new Route(
                        "RT-2", "", Set.of(RESPONDENT, PROVIDER), Scheme.OURS, true, Handover.INVITE, awb("9:1 lid 2")),
                new Route(
                        "RT-10",
                        "",
                        Set.of(PARTNER_BODY),
                        Scheme.OTHER_ORGAN,
                        false,
                        Handover.FORWARD,
                        awb("2:3 lid 1")),
                new Route("RT-11", "", Set.of(PARTNER_BODY), Scheme.OURS, true, Handover.NONE, awb("9:1 lid 2")),
                new Route(
                        "RT-16",
                        "",
                        Set.of(PARTNER_BODY),
                        Scheme.OTHER_ORGAN,
                        false,
                        Handover.FORWARD,
                        awb("2:3 lid 1")),
                new Route("RT-18", "", Set.of(RESPONDENT), Scheme.OURS, true, Handover.NONE, awb("9:7 lid 2")),
                new Route(
                        "RT-20",
                        "",
                        Set.of(PARTNER_BODY, PROVIDER, OTHER_RELATIVE),
                        Scheme.OWN_SCHEME,
                        false,
                        Handover.POINT,
                        awb("2:3 lid 2")));
    }
}
