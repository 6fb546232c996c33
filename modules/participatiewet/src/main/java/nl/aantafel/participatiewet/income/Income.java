package nl.aantafel.participatiewet.income;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionLinked;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.ClockKind;
import nl.aantafel.kernel.law.ClockKind.Bound;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Question;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.statute.Statute;
import nl.aantafel.statute.Term;

/** Somebody without money is called the same day; an advance comes within four weeks; a reduction can be objected to. */
public final class Income implements LawPart {
    static final String WITHOUT_MONEY = "participatiewet.without-money";
    private static final Article ADVANCE = Article.of(Statute.PARTICIPATIEWET, "52 lid 1");
    private static final Article REDUCTION = Article.of(Statute.PARTICIPATIEWET, "18");
    static final ClockKind FOUR_WEEKS = new ClockKind("PW1", ADVANCE, Bound.MUNICIPALITY, List.of());

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(AdvanceAsked.class, ADVANCE, Phases.ANY, new AdvanceFollowsTheApplication());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(AdvanceAsked.class);
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(WITHOUT_MONEY, List.of("yes", "no"), true));
    }

    @Override
    public List<ClockKind> clockKinds() {
        return List.of(FOUR_WEEKS);
    }

    @Override
    public List<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return dossier.last(AdvanceAsked.class).stream()
                .map(asked -> new Clock(
                        FOUR_WEEKS,
                        "",
                        circumstances.calendar().after(asked.appliedOn(), Term.weeks(4, ADVANCE)),
                        asked.paidOn()))
                .toList();
    }

    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return Stream.concat(calling(dossier, circumstances.calendar()), linking(dossier))
                .filter(_ -> !dossier.isClosed())
                .toList();
    }

    /** The day itself; on a day off the first working day after it (R-P-8). */
    private static Stream<Obligation> calling(Dossier dossier, LegalCalendar calendar) {
        var spoken = dossier.has(ContactTried.class, ContactTried::reached) || dossier.has(TalkHeld.class);
        var day = dossier.receivedOn();
        var by = calendar.isOffDay(day) ? calendar.addWorkingDays(day, 1) : day;
        return isWithoutMoney(dossier) && !spoken
                ? Stream.of(new Obligation("call-about-money", ContactTried.class, ADVANCE, by))
                : Stream.empty();
    }

    /** Pw 18: a reduction is a decision. The term to object runs from the day on which it was announced (R-P-7). */
    private static Stream<Obligation> linking(Dossier dossier) {
        return dossier.elements().stream()
                .filter(element -> element.themes().contains("participatiewet.reduction"))
                .filter(element -> element.decidedOn() == null)
                .filter(element -> !dossier.has(
                        DecisionLinked.class, linked -> linked.element().equals(element.id())))
                .limit(1)
                .map(_ -> new Obligation("link-reduction", DecisionLinked.class, REDUCTION, null));
    }

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        return Stream.of(
                        isWithoutMoney(dossier) ? new Remark("participatiewet.call-today", ADVANCE) : null,
                        linking(dossier).findAny().isPresent()
                                ? new Remark("participatiewet.reduction-is-a-decision", REDUCTION)
                                : null)
                .filter(remark -> remark != null)
                .toList();
    }

    private static boolean isWithoutMoney(Dossier dossier) {
        return dossier.has(
                QuestionAnswered.class,
                answered -> answered.question().equals(WITHOUT_MONEY)
                        && answered.answer().equals("yes"));
    }
}
