package nl.aantafel.kernel.awb.routing;

import java.util.List;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.BorderDisputeOpened;

/** How far a border dispute is. */
public record BorderState(String question, boolean settled) {

    public static List<BorderState> of(Dossier dossier) {
        var unsettled = Borders.unsettled(dossier);
        return dossier.all(BorderDisputeOpened.class)
                .map(opened -> new BorderState(opened.question(), !unsettled.contains(opened)))
                .toList();
    }
}
