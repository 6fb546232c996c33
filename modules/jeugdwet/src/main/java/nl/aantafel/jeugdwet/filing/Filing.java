package nl.aantafel.jeugdwet.filing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.jeugdwet.filing.FilingFact.AdmissionNoted;
import nl.aantafel.jeugdwet.filing.FilingFact.CapacityNoted;
import nl.aantafel.jeugdwet.interest.KnownAge;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.PointedElsewhere;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 4.2.1 lid 1 and 4, 4.2.3 and chapter 6: who complains, for whom, and before which committee. */
public final class Filing implements LawPart {
    private static final Article NAMED = youth("4.2.1 lid 1");
    private static final Article OTHER_ACT = youth("4.2.3");
    private static final Article CLOSED = youth("6.1.1 lid 2");

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                        CapacityNoted.class,
                        NAMED,
                        Phases.OPEN,
                        new BehalfIsExplained(),
                        new DeceasedWasNamedInTheAct(),
                        new ChildOfTwelveActsItself())
                .step(AdmissionNoted.class, OTHER_ACT, Phases.OPEN, new AdmissionIsKnown());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(CapacityNoted.class, AdmissionNoted.class);
    }

    /** Nobody is only sent away: whoever has another committee hears which one, with help to get there (Awb 2:3). */
    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return Complaining.belongsToAnotherCommittee(dossier)
                        && !dossier.isClosed()
                        && !dossier.has(PointedElsewhere.class)
                ? List.of(new Obligation("point-to-own-committee", PointedElsewhere.class, OTHER_ACT, null))
                : List.of();
    }

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        return Stream.of(outsider(dossier), elsewhere(dossier), alone(dossier))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the citizen reads of it in the first letter. */
    @Override
    public List<String> paragraphs(LetterKind letter, Dossier dossier) {
        var admission = Complaining.admission(dossier);
        return letter == LetterKind.L1 && admission != Admission.NONE
                ? List.of("letter.jeugdwet.own-committee." + admission)
                : List.of();
    }

    /** A minor of twelve or older in closed youth help. */
    static boolean actsAlone(Dossier dossier) {
        return Complaining.admission(dossier) == Admission.CLOSED_YOUTH_HELP && KnownAge.isTwelveOrOlder(dossier);
    }

    private static Optional<Remark> outsider(Dossier dossier) {
        return Complaining.isOutsideTheArticle(dossier)
                ? Optional.of(new Remark("jeugdwet.complains-under-awb", Article.awb("9:1 lid 1")))
                : Optional.empty();
    }

    private static Optional<Remark> elsewhere(Dossier dossier) {
        return switch (Complaining.admission(dossier)) {
            case NONE -> Optional.empty();
            case WVGGZ -> Optional.of(new Remark("jeugdwet.committee-of-wvggz", OTHER_ACT));
            case WZD -> Optional.of(new Remark("jeugdwet.committee-of-wzd", OTHER_ACT));
            case CLOSED_YOUTH_HELP -> Optional.of(new Remark("jeugdwet.closed-youth-help", CLOSED));
        };
    }

    private static Optional<Remark> alone(Dossier dossier) {
        return actsAlone(dossier) ? Optional.of(new Remark("jeugdwet.child-acts-alone", CLOSED)) : Optional.empty();
    }

    private static Article youth(String number) {
        return Article.of(Statute.JEUGDWET, number);
    }
}
