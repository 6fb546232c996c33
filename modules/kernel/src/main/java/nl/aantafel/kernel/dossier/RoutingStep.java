package nl.aantafel.kernel.dossier;

import java.time.LocalDate;

/** Which way each element goes, who else gets it, and who owns it until somebody accepted it (law.md §4.6, Awb 2:3). */
public sealed interface RoutingStep extends Step {

    /** It was decided whose conduct an element is about, and so which regime holds (law.md §4.6, RT-1 … RT-20). */
    record RouteChosen(
            LocalDate on,
            ElementId element,
            String route,
            @Prose String why) implements RoutingStep {}
}
