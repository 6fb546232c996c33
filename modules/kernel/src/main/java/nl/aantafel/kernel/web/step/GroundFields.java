package nl.aantafel.kernel.web.step;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.Step;

/** What is asked for one ground of Awb 9:8 and not for another. */
final class GroundFields {
    private static final Set<Ground> WITH_EVIDENCE = EnumSet.of(
            Ground.HANDLED_EARLIER,
            Ground.APPEAL_IS_OR_WAS_POSSIBLE,
            Ground.BEFORE_ANOTHER_COURT,
            Ground.CRIMINAL_INVESTIGATION);

    private GroundFields() {}

    /** The ground that was chosen before the form was opened. */
    static Optional<Ground> chosen(Map<String, List<String>> typed) {
        return typed.getOrDefault("ground", List.of()).stream()
                .flatMap(name -> Stream.of(Ground.values())
                        .filter(ground -> ground.name().equals(name)))
                .findFirst();
    }

    static boolean asks(Class<? extends Step> kind, String field, Map<String, List<String>> typed) {
        return kind != Declined.class
                || chosen(typed).map(ground -> asks(ground, field)).orElse(true);
    }

    private static boolean asks(Ground ground, String field) {
        return switch (field) {
            case "evidence" -> WITH_EVIDENCE.contains(ground);
            case "leniency" -> ground == Ground.OVER_A_YEAR_AGO;
            case "reviewOn" -> ground == Ground.CRIMINAL_INVESTIGATION;
            default -> true;
        };
    }
}
