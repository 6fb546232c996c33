package nl.aantafel.participatiewet.executing;

import java.util.List;
import java.util.Optional;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Whose conduct it is when others carry the law out: the arrangement itself, or the college that mandated it. */
public final class Executing implements LawPart {
    private static final Article TRANSFER = Article.of(Statute.PARTICIPATIEWET, "8c");

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(ExecutionNoted.class, TRANSFER, Phases.OPEN, new ExecutionHasASource())
                .also(RouteChosen.class, new RouteIsOfTheExecutor())
                .also(Declined.class, new OnlyRemedyAgainstTheFirm());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(ExecutionNoted.class);
    }

    /** What to know of each kind of body before answering. */
    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        return dossier.all(ExecutionNoted.class)
                .map(ExecutionNoted::executor)
                .distinct()
                .map(Executing::remark)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Remark> remark(Executor executor) {
        return switch (executor) {
            case FULL_TRANSFER -> Optional.of(new Remark("participatiewet.full-transfer", TRANSFER));
            case MANDATE -> Optional.of(new Remark("participatiewet.mandate", Article.awb("9:1 lid 2")));
            case SHELTERED_WORK_OF_MUNICIPALITIES ->
                Optional.of(new Remark("participatiewet.public-firm", Article.awb("9:1")));
            case PRIVATE_SHELTERED_WORK ->
                Optional.of(new Remark("participatiewet.private-firm", Article.awb("2:5 lid 1")));
            case REINTEGRATION_BUREAU -> Optional.empty();
            case EMPLOYEE_INSURANCE_AGENCY ->
                Optional.of(new Remark("participatiewet.insurance-agency", Article.awb("2:3 lid 1")));
        };
    }
}
