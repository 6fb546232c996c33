package nl.aantafel.correspondence.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.aantafel.ordinance.OmbudsmanRegister;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.ordinance.Ordinance.Adviser;
import nl.aantafel.ordinance.Ordinance.Ombudsman;
import nl.aantafel.ordinance.Ordinance.Seat;
import nl.aantafel.ordinance.Ordinance.Supporter;
import nl.aantafel.tenancy.Municipality;
import nl.aantafel.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** Two fictional municipalities, one without and one with a complaints committee. */
final class Places {
    /** The joint body has an ombudsman of its own; each municipality has the one of its ordinance. */
    static final OmbudsmanRegister OMBUDSMEN = new OmbudsmanRegister(List.of(new OmbudsmanRegister.Competence(
            EndingStories.JOINT_BODY,
            LocalDate.of(2024, 1, 1),
            null,
            OmbudsmanRegister.Kind.JOINT,
            new Ombudsman(
                    "Ombudsman Regio Zuid",
                    List.of("Postbus 910", "9910 AA Zuiderveen"),
                    "0800 555 91 00",
                    "www.ombudsman-regio-zuid.example"))));

    private Places() {}

    static Scenes nieuwerhaven() {
        return Scenes.in(municipality(1, "Nieuwerhaven", "#0b4f5c", "N"), ordinance("Nieuwerhaven", Map.of(), null));
    }

    static Scenes zuiderveen() {
        var committee = new Adviser(
                "Klachtencommissie Zuiderveen",
                "een voorzitter en twee leden van buiten de gemeente",
                List.of(
                        new Seat("voorzitter", "Wil Terpstra", Seat.Place.CHAIR, LocalDate.of(2024, 1, 1), null),
                        new Seat("lid1", "Mirjam Oosterhof", Seat.Place.MEMBER, LocalDate.of(2024, 1, 1), null)));
        var terms = Map.<String, Object>of(OpenTerms.COMMITTEE.key(), true);
        return Scenes.in(municipality(2, "Zuiderveen", "#7a1f3d", "Z"), ordinance("Zuiderveen", terms, committee));
    }

    /** A municipality that forgot to say who judges after it. */
    static Scenes withoutOmbudsman() {
        var place = nieuwerhaven();
        var known = place.ordinance();
        return place.governedBy(new Ordinance(
                known.from(),
                known.citationTitle(),
                known.values(),
                known.bases(),
                new Ombudsman("", List.of(), "", ""),
                known.supporters(),
                known.adviser(),
                known.mandate()));
    }

    private static Municipality municipality(int number, String place, String colour, String mark) {
        var slug = place.toLowerCase(Locale.ROOT);
        return new Municipality(
                TenantId.of(number),
                slug,
                "Gemeente " + place,
                List.of(slug + ".localhost"),
                Set.of("wmo", "jeugdwet", "participatiewet"),
                new Municipality.Contact(
                        "088 555 12 00",
                        "maandag tot en met vrijdag van 9.00 tot 17.00 uur",
                        "klachten@" + slug + ".example",
                        "https://www." + slug + ".example",
                        List.of("Gemeente " + place, "Postbus 100", "9990 AA " + place),
                        List.of("Stadhuis", "Havenplein 1", "9990 AB " + place)),
                new Municipality.HouseStyle(colour, mark));
    }

    private static Ordinance ordinance(String place, Map<String, Object> terms, @Nullable Adviser adviser) {
        return new Ordinance(
                LocalDate.of(2024, 1, 1),
                "Klachtenverordening " + place + " 2024",
                terms,
                Map.of(),
                new Ombudsman(
                        "Ombudsman Noordrand",
                        List.of("Postbus 900", "9900 AA Noordrand"),
                        "0800 555 90 00",
                        "www.ombudsman-noordrand.example"),
                List.of(
                        new Supporter(
                                "MEE aan Tafel",
                                "088 555 70 00",
                                "www.mee.example",
                                "Een cliëntondersteuner denkt met u mee en gaat mee naar een gesprek.",
                                "wmo"),
                        new Supporter(
                                "Het Juridisch Spreekuur",
                                "088 555 71 00",
                                "www.spreekuur.example",
                                "Een jurist vertelt u wat uw rechten zijn.",
                                null),
                        new Supporter(
                                "Vertrouwenspersoon Jeugd",
                                "088 555 72 00",
                                "www.jeugd.example",
                                "Helpt kinderen en ouders.",
                                "jeugdwet")),
                adviser,
                "namens burgemeester en wethouders van " + place + ",");
    }
}
