package nl.aantafel.kernel.awb.term;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.RoutingStep.NoContactAsked;
import nl.aantafel.kernel.dossier.RoutingStep.OtherHandlerAsked;

/** Whom the citizen wants to meet, and whom not (report p. 31, p. 38). */
public final class People {
    private People() {}

    /** A username as it is compared. */
    public static String key(String staff) {
        return staff.strip().toLowerCase(Locale.ROOT);
    }

    /** With whom the citizen wants no more contact. */
    public static Set<String> unwanted(Dossier dossier) {
        return dossier.all(NoContactAsked.class)
                .map(asked -> key(asked.staff()))
                .filter(staff -> !staff.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Handlers in whose stead the citizen asked for another. */
    public static Set<String> askedAway(Dossier dossier) {
        var away = new LinkedHashSet<String>();
        var handler = "";
        for (var step : dossier.steps()) {
            if (step instanceof HandlerAssigned assigned) handler = key(assigned.staff());
            if (step instanceof OtherHandlerAsked && !handler.isEmpty()) away.add(handler);
        }
        return away;
    }

    /** The citizen asked for another handler and still has the old one. */
    public static boolean waitsForAnother(Dossier dossier) {
        return dossier.handler()
                .filter(handler -> askedAway(dossier).contains(key(handler.staff())))
                .isPresent();
    }
}
