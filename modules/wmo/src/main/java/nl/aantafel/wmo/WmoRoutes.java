package nl.aantafel.wmo;

import static nl.aantafel.kernel.dossier.PartyRole.PARTNER_BODY;
import static nl.aantafel.kernel.dossier.PartyRole.PROVIDER;
import static nl.aantafel.statute.Article.awb;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.law.Route;
import nl.aantafel.kernel.law.Route.Handover;
import nl.aantafel.kernel.law.Route.Scheme;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Whose conduct in support at home goes which way (law.md §4.6). */
final class WmoRoutes {
    private WmoRoutes() {}

    static List<Route> list() {
        return List.of(
                new Route(
                        "RT-9",
                        "wmo",
                        Set.of(PROVIDER),
                        Scheme.OWN_SCHEME,
                        false,
                        Handover.CONSENT,
                        Article.of(Statute.WMO, "3.2")),
                new Route(
                        "RT-12",
                        "wmo",
                        Set.of(PROVIDER, PARTNER_BODY),
                        Scheme.QUESTION,
                        true,
                        Handover.NONE,
                        awb("9:1")),
                new Route(
                        "RT-17",
                        "wmo",
                        Set.of(PROVIDER, PARTNER_BODY),
                        Scheme.OWN_SCHEME,
                        false,
                        Handover.POINT,
                        Article.of(Statute.WKKGZ, "13")),
                new Route(
                        "RT-19",
                        "wmo",
                        Set.of(PROVIDER, PARTNER_BODY),
                        Scheme.OWN_SCHEME,
                        false,
                        Handover.CONSENT,
                        Article.of(Statute.WMO, "2.2.4")));
    }
}
