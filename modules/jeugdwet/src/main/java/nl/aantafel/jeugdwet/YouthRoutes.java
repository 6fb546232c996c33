package nl.aantafel.jeugdwet;

import static nl.aantafel.kernel.dossier.PartyRole.PARTNER_BODY;
import static nl.aantafel.kernel.dossier.PartyRole.PROVIDER;
import static nl.aantafel.kernel.dossier.PartyRole.RESPONDENT;
import static nl.aantafel.statute.Article.awb;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.law.Route;
import nl.aantafel.kernel.law.Route.Handover;
import nl.aantafel.kernel.law.Route.Scheme;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Whose conduct in youth help goes which way (law.md §4.6, RT-3 … RT-8). */
final class YouthRoutes {
    private YouthRoutes() {}

    static List<Route> list() {
        return List.of(
                new Route(
                        "RT-3",
                        "jeugdwet",
                        Set.of(RESPONDENT),
                        Scheme.COMMITTEE_BY_LAW,
                        false,
                        Handover.SPLIT,
                        Article.of(Statute.JEUGDWET, "4.2.1")),
                new Route("RT-4", "jeugdwet", Set.of(RESPONDENT), Scheme.OURS, true, Handover.SPLIT, awb("9:1")),
                new Route(
                        "RT-5",
                        "jeugdwet",
                        Set.of(PROVIDER),
                        Scheme.COMMITTEE_BY_LAW,
                        false,
                        Handover.CONSENT,
                        Article.of(Statute.JEUGDWET, "4.2.1")),
                new Route(
                        "RT-6",
                        "jeugdwet",
                        Set.of(PROVIDER, PARTNER_BODY),
                        Scheme.COMMITTEE_BY_LAW,
                        false,
                        Handover.CONSENT,
                        Article.of(Statute.JEUGDWET, "4.2.1")),
                new Route(
                        "RT-7",
                        "jeugdwet",
                        Set.of(PARTNER_BODY),
                        Scheme.OTHER_ORGAN,
                        false,
                        Handover.FORWARD,
                        awb("2:3 lid 1")),
                new Route(
                        "RT-8",
                        "jeugdwet",
                        Set.of(PARTNER_BODY),
                        Scheme.COMMITTEE_BY_LAW,
                        false,
                        Handover.CONSENT,
                        Article.of(Statute.WMO, "4.2.7")));
    }
}
