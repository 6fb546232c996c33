package nl.aantafel.kernel.law;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;

/** Who handles what (law.md §4.6): the rows of the kernel and of the laws on board, in the order of their numbers. */
public record RoutingTable(List<Route> routes) {

    /** @throws IllegalArgumentException when two rows have the same number */
    public RoutingTable {
        var seen = new HashSet<String>();
        for (var route : routes)
            if (!seen.add(route.id())) throw new IllegalArgumentException("Twee keer " + route.id());
        routes = List.copyOf(routes);
    }

    /** The rows of every law. */
    public static RoutingTable general() {
        return new RoutingTable(GeneralRoutes.list());
    }

    /** The rows of every law and of these laws. */
    public static RoutingTable of(List<? extends SectoralLaw> laws) {
        var brought = laws.stream().flatMap(law -> law.whole().stream()).flatMap(part -> part.routes().stream());
        return new RoutingTable(Stream.concat(GeneralRoutes.list().stream(), brought)
                .sorted((one, other) -> Integer.compare(number(one), number(other)))
                .toList());
    }

    private static int number(Route route) {
        return Integer.parseInt(route.id().substring("RT-".length()));
    }

    public Optional<Route> find(String id) {
        return routes.stream().filter(route -> route.id().equals(id)).findFirst();
    }

    /** The rows that a complaint under this law can take; an empty law gives the rows of every law. */
    public List<Route> under(String law) {
        return routes.stream().filter(route -> route.law().equals(law)).toList();
    }

    /** The rows that an element can take, judged by its laws and by what those complained about are. */
    public List<Route> possible(Element element, Dossier dossier) {
        var role = Optional.ofNullable(element.conduct().whose())
                .flatMap(dossier::party)
                .map(Party::role);
        return routes.stream()
                .filter(route -> route.law().isEmpty()
                        || element.laws().isEmpty()
                        || element.laws().contains(route.law()))
                .filter(route -> role.isEmpty() || route.conductOf().contains(role.get()))
                .toList();
    }

    /** The row that was chosen last for an element. */
    public Optional<Route> chosen(Element element, Dossier dossier) {
        return dossier.all(RouteChosen.class)
                .filter(chosen -> chosen.element().equals(element.id()))
                .reduce((earlier, later) -> later)
                .flatMap(chosen -> find(chosen.route()));
    }
}
