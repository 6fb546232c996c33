package nl.aantafel.kernel.web.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.CircleStep.ProposalSetAside;
import nl.aantafel.kernel.dossier.CircleStep.ShieldLifted;
import nl.aantafel.kernel.dossier.CircleStep.TeamMemberAdded;
import nl.aantafel.kernel.dossier.CircleStep.TeamMemberLeft;
import nl.aantafel.kernel.dossier.CircleStep.UnitKeptOut;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.IntakeStep.InvolvementNoted;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.RoutingStep.CoordinatorTookCharge;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Advisers;
import nl.aantafel.kernel.law.Clause;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Recorder.Capacity;
import nl.aantafel.kernel.web.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What should be done, and what could be done: all of it from the procedure that holds for this complaint. */
@Component
class NextSteps {
    /**
     * Something the law asks next.
     *
     * @param by the day, or empty
     * @param href page of the step that fulfils it
     * @param button what the step is called
     */
    record Todo(String heading, String why, String article, String by, String href, String button) {}

    /**
     * A step of the procedure: possible now, or the stages in which it is.
     *
     * @param href its page; empty when it is not possible now
     * @param when why it is not possible now; empty when it is
     */
    record Possible(String label, String article, String href, String when) {}

    private static final Set<Class<? extends Step>> OF_THE_LEAD = Set.of(
            InvolvementNoted.class,
            TeamMemberAdded.class,
            TeamMemberLeft.class,
            UnitKeptOut.class,
            ProposalSetAside.class,
            ShieldLifted.class,
            CoordinatorTookCharge.class);

    private final Phrases phrases;

    NextSteps(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Todo> todo(ComplaintView view) {
        return view.obligations().stream()
                .map(obligation -> todo(view, obligation))
                .distinct()
                .toList();
    }

    private Todo todo(ComplaintView view, Obligation obligation) {
        var kind = obligation.step().getSimpleName();
        return new Todo(
                phrases.say("obligation." + obligation.key()),
                phrases.say("obligation." + obligation.key() + ".why"),
                obligation.article().toString(),
                day(obligation.by()),
                isKept(view, obligation.step())
                        ? ""
                        : address(view, kind) + about(obligation, view.dossier()) + GuardPrefill.of(obligation, view),
                phrases.say("step." + kind));
    }

    /** Fills in beforehand which element is next. */
    private static String about(Obligation obligation, Dossier dossier) {
        if (obligation.step() != ElementJudged.class) return "";
        return dossier.elements().stream()
                .filter(element -> !dossier.isDeclined(element.id())
                        && dossier.judgementOn(element.id()).isEmpty())
                .findFirst()
                .map(element -> "?element=" + element.id().value())
                .orElse("");
    }

    /** @param leads whether the reader leads the handling; what only who leads may do is not offered to others */
    List<Possible> all(ComplaintView view, boolean leads) {
        return view.procedure().clauses().stream()
                .filter(clause -> leads || !OF_THE_LEAD.contains(clause.kind()))
                .filter(clause -> clause.kind() != Received.class && clause.kind() != QuestionAnswered.class)
                .map(clause -> possible(view, clause))
                .toList();
    }

    private Possible possible(ComplaintView view, Clause<?> clause) {
        var kind = clause.kind().getSimpleName();
        var isPossible = clause.during().contains(view.dossier().stage());
        if (isPossible && isKept(view, clause.kind()))
            return new Possible(
                    phrases.say("step." + kind), clause.article().toString(), "", phrases.say("case.committeeOnly"));
        return new Possible(
                phrases.say("step." + kind),
                clause.article().toString(),
                isPossible ? address(view, kind) : "",
                isPossible ? "" : phrases.say("case.possibleWhen", stages(clause)));
    }

    /** The committee does it, and the one who looks is not of the committee (Awb 9:15). */
    static boolean isKept(ComplaintView view, Class<? extends Step> kind) {
        var circumstances = view.circumstances();
        return Advisers.keep(kind, view.dossier(), circumstances.ordinance())
                && !circumstances.recorder().acts(Capacity.COMMITTEE);
    }

    private String stages(Clause<?> clause) {
        return clause.during().stream().sorted().map(phrases::of).collect(Collectors.joining(", "));
    }

    private String day(@Nullable LocalDate by) {
        return by == null ? "" : phrases.day(by);
    }

    private static String address(ComplaintView view, String kind) {
        return "/klachten/" + view.id() + "/stappen/" + kind;
    }
}
