package nl.aantafel.kernel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.access.StaffDirectory;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.dossier.Circle;
import nl.aantafel.kernel.dossier.CircleStep.TeamMemberAdded;
import nl.aantafel.kernel.dossier.CircleStep.UnitKeptOut;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.IntakeStep.InvolvementNoted;
import nl.aantafel.kernel.dossier.RoutingStep.DeputyNamed;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.statute.Article;
import org.springframework.stereotype.Component;

/**
 * Awb 9:7 with the people who work here in view: nobody of a unit that is kept out takes part, and when nobody is left to
 * handle a complaint, that is said before it happens.
 */
@Component
class KeptOutStaysOut implements StepGuard {
    private static final Article ARTICLE = Article.awb("9:7 lid 1");
    private final StaffDirectory directory;
    private final AccessFacts facts;
    private final Handlers handlers;

    KeptOutStaysOut(StaffDirectory directory, AccessFacts facts, Handlers handlers) {
        this.directory = directory;
        this.facts = facts;
        this.handlers = handlers;
    }

    @Override
    public List<Breach> breaches(Step step, ComplaintView after) {
        return Stream.concat(partaker(step).stream().flatMap(one -> unitIsOut(one, after)), nobodyLeft(step, after))
                .toList();
    }

    /** Who would get a part in the handling by this step. */
    private Optional<Staff> partaker(Step step) {
        return switch (step) {
            case HandlerAssigned assigned -> directory.find(assigned.staff());
            case DeputyNamed named -> directory.find(named.staff());
            case TeamMemberAdded added -> directory.find(added.staff());
            case Step _ -> Optional.empty();
        };
    }

    private Stream<Breach> unitIsOut(Staff colleague, ComplaintView after) {
        var kept = AccessFacts.exclusionsIn(new Circle(after.dossier()));
        var isOut = kept.keepOut(colleague.reader(), facts.today())
                && !after.dossier().involved().contains(colleague.username());
        return isOut ? Stream.of(new Breach(ARTICLE, "UnitIsNotKeptOut", Force.REFUSE)) : Stream.empty();
    }

    private Stream<Breach> nobodyLeft(Step step, ComplaintView after) {
        if (!(step instanceof InvolvementNoted) && !(step instanceof UnitKeptOut)) return Stream.empty();
        if (after.dossier().isClosed()
                || !handlers.eligible(after.id(), after.dossier()).isEmpty()) return Stream.empty();
        return Stream.of(new Breach(ARTICLE, "SomebodyIsLeftToHandleIt", Force.WARN));
    }
}
