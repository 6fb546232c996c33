package nl.aantafel.jeugdwet.interest;

import java.util.Optional;
import nl.aantafel.jeugdwet.child.ChildAge;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;

/** How old the child is, as far as the dossier says so: what was weighed counts before what was answered. */
public final class KnownAge {
    private KnownAge() {}

    public static Optional<ChildAge> of(Dossier dossier) {
        return dossier.last(ChildsInterestWeighed.class)
                .map(ChildsInterestWeighed::age)
                .or(() -> dossier.all(QuestionAnswered.class)
                        .filter(answered -> answered.question().equals("jeugdwet.age"))
                        .reduce((earlier, later) -> later)
                        .flatMap(answered -> of(answered.answer())));
    }

    public static boolean isTwelveOrOlder(Dossier dossier) {
        return of(dossier).filter(age -> age != ChildAge.UNDER_TWELVE).isPresent();
    }

    private static Optional<ChildAge> of(String answer) {
        return switch (answer) {
            case "under-12" -> Optional.of(ChildAge.UNDER_TWELVE);
            case "12-15" -> Optional.of(ChildAge.TWELVE_TO_FIFTEEN);
            case "16-or-older" -> Optional.of(ChildAge.SIXTEEN_OR_OLDER);
            default -> Optional.empty();
        };
    }
}
