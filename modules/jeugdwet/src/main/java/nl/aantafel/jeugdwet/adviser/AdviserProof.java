package nl.aantafel.jeugdwet.adviser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.RoutingStep.SupporterOffered;
import nl.aantafel.kernel.dossier.Step;

/**
 * That the complainant was told of the confidential adviser, read from the facts: the first letter and the invitation name
 * him as soon as an element is about youth help, and somebody may have told it apart.
 */
public final class AdviserProof {
    private AdviserProof() {}

    /** One of the occasions. @param how key of its words */
    record Told(LocalDate on, String how) {}

    public static boolean isTold(Dossier dossier) {
        return !told(dossier).isEmpty();
    }

    static List<Told> told(Dossier dossier) {
        var told = new ArrayList<Told>();
        var isYouth = false;
        for (var step : dossier.steps()) {
            isYouth = isYouth || isAboutYouthHelp(step);
            if (isYouth) occasion(step).ifPresent(how -> told.add(new Told(step.on(), how)));
        }
        return told;
    }

    private static boolean isAboutYouthHelp(Step step) {
        return step instanceof ElementDescribed described
                && described.element().laws().contains("jeugdwet");
    }

    private static Optional<String> occasion(Step step) {
        if (step instanceof Acknowledged) return Optional.of("receipt");
        if (step instanceof SupporterOffered) return Optional.of("offer");
        if (step instanceof HearingOffered offered && offered.to().equals(PartyId.COMPLAINANT))
            return Optional.of("invitation");
        if (step instanceof ConfidentialAdviserNamed named && named.to().equals(PartyId.COMPLAINANT))
            return Optional.of(named.how().name());
        return Optional.empty();
    }
}
