package nl.aantafel.kernel.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.RoutingStep.EmploymentNoted;
import nl.aantafel.ordinance.OmbudsmanRegister;
import nl.aantafel.ordinance.Ordinance.Ombudsman;

/**
 * Which ombudsman the citizen can go to (Awb 9:12 lid 2, 9:17): the one of the organ whose conduct it is, on the day of the
 * letter. Elements of different organs can have different ones; one element never has two (Wet Nationale ombudsman 1a).
 */
public record CompetentOmbudsmen(Dossier dossier, Circumstances circumstances) {

    /** One ombudsman and the elements that go there, in the order of the elements. */
    public record Competent(Ombudsman ombudsman, List<Element> elements) {}

    /** For all elements; for the municipality itself as long as there are none. */
    public List<Competent> on(LocalDate day) {
        return on(day, dossier.elements());
    }

    public List<Competent> on(LocalDate day, Collection<Element> elements) {
        Map<Ombudsman, List<Element>> byOmbudsman = new LinkedHashMap<>();
        for (var element : elements) byOmbudsman.merge(of(element, day), List.of(element), CompetentOmbudsmen::joined);
        if (byOmbudsman.isEmpty()) byOmbudsman.put(circumstances.ombudsmen().competentOn(day), List.of());
        return byOmbudsman.entrySet().stream()
                .map(entry -> new Competent(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Element> joined(List<Element> some, List<Element> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Ombudsman of(Element element, LocalDate day) {
        return circumstances.ombudsmen().competentFor(organ(element), day);
    }

    /**
     * Under whose responsibility it was (Awb 9:1 lid 2), as somebody noted it. Where nobody did, and we handle it under a
     * mandate or as our own (RT-1, RT-2, RT-11), it is the municipality's; otherwise it is whoever it is about.
     */
    private String organ(Element element) {
        var whose = Optional.ofNullable(element.conduct().whose());
        return whose.flatMap(this::actsFor)
                .or(() -> isOurs(element)
                        ? Optional.empty()
                        : whose.flatMap(dossier::party).map(Party::name))
                .filter(name -> !name.isBlank())
                .orElse(OmbudsmanRegister.MUNICIPALITY);
    }

    private Optional<String> actsFor(PartyId who) {
        return dossier.all(EmploymentNoted.class)
                .filter(noted -> noted.who().equals(who) && !noted.actsFor().isBlank())
                .reduce((earlier, later) -> later)
                .map(EmploymentNoted::actsFor);
    }

    private boolean isOurs(Element element) {
        return circumstances
                .routes()
                .chosen(element, dossier)
                .filter(route -> route.scheme() == Route.Scheme.OURS)
                .isPresent();
    }
}
