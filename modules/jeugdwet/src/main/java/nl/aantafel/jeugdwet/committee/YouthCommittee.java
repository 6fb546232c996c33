package nl.aantafel.jeugdwet.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthCommitteeFormed;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthComplaintExplained;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthElementJudged;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHandlingEnded;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHelpRecognised;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthMeasuresPostponed;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthMeasuresTold;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthTermExtended;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.FormalStep.DelayedByConsent;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.ClockKind;
import nl.aantafel.kernel.law.ClockKind.Bound;
import nl.aantafel.kernel.law.LawLetter;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.statute.Term;

/** The regime of Jeugdwet 4.2.1, beside or instead of Awb title 9.1, element by element (law.md RT-3). */
public final class YouthCommittee implements LawPart {
    static final ClockKind TERM_OF_THE_SCHEME = new ClockKind("K11", Jw4_2_1.lid("2 onder c"), Bound.OTHER, List.of());
    static final ClockKind MONTH_FOR_MEASURES = new ClockKind("K10", Jw4_2_1.lid("5"), Bound.MUNICIPALITY, List.of());

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return closing(judging(preparing(general)))
                .also(ElementJudged.class, new ElementIsJudgedUnderTheAwb())
                .also(Declined.class, new DeclinesNothingOfTheCommittee())
                .also(Postponed.class, new TermOfTheAwbRuns())
                .also(DelayedByConsent.class, new TermOfTheAwbRuns());
    }

    private static Procedure preparing(Procedure table) {
        return table.step(
                        YouthHelpRecognised.class,
                        Jw4_2_1.lid("8"),
                        Phases.OPEN,
                        new RouteLeadsToACommittee(),
                        new ComplainantIsNamedInTheAct(),
                        new NoOtherActHasTheCommittee())
                .step(
                        YouthCommitteeFormed.class,
                        Jw4_2_1.lid("2"),
                        Phases.OPEN,
                        new SomethingIsTheCommittees(),
                        new CommitteeHasThreeMembers(),
                        new ChairWorksElsewhere(),
                        new AccusedStaysOut(),
                        new SchemeHasATerm());
    }

    /** The committee goes on when the part under the Awb has ended. */
    private static Procedure judging(Procedure table) {
        return table.step(
                        YouthComplaintExplained.class,
                        Jw4_2_1.lid("2 onder e"),
                        Phases.ANY,
                        new CommitteeIsFormed(),
                        new ExplanationIsWrittenDown())
                .step(
                        YouthTermExtended.class,
                        Jw4_2_1.lid("2 onder d"),
                        Phases.ANY,
                        new CommitteeIsFormed(),
                        new NewTermHasAReason(),
                        new AllThreeAreTold())
                .step(
                        YouthElementJudged.class,
                        Jw4_2_1.lid("2 onder c"),
                        Phases.ANY,
                        new ElementIsTheCommittees(),
                        new CommitteeIsFormed(),
                        new BothCouldExplain(),
                        new YouthJudgementHasReasons());
    }

    private static Procedure closing(Procedure table) {
        return table.step(YouthMeasuresPostponed.class, Jw4_2_1.lid("5"), Phases.ANY, new LaterDayHasAReason())
                .step(
                        YouthMeasuresTold.class,
                        Jw4_2_1.lid("5"),
                        Phases.ANY,
                        new CommitteeJudgedIt(),
                        new MeasuresAreToldToBoth())
                .step(
                        YouthHandlingEnded.class,
                        Jw4_2_1.lid("5"),
                        Phases.OPEN,
                        new NothingIsLeftUnderTitle91(),
                        new MeasuresOnEveryElementAreTold());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(
                YouthHelpRecognised.class,
                YouthCommitteeFormed.class,
                YouthComplaintExplained.class,
                YouthTermExtended.class,
                YouthElementJudged.class,
                YouthMeasuresPostponed.class,
                YouthMeasuresTold.class,
                YouthHandlingEnded.class);
    }

    @Override
    public List<ClockKind> clockKinds() {
        return List.of(TERM_OF_THE_SCHEME, MONTH_FOR_MEASURES);
    }

    @Override
    public List<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return dossier.all(YouthHelpRecognised.class)
                .map(YouthHelpRecognised::element)
                .distinct()
                .flatMap(element -> Stream.concat(
                        ofTheScheme(element, dossier, circumstances.calendar()).stream(),
                        ofTheMeasures(element, dossier, circumstances.calendar()).stream()))
                .toList();
    }

    /** K11: from filing, as long as the scheme gives; moved only by a reasoned notice (lid 2 c and d). */
    static Optional<Clock> ofTheScheme(ElementId element, Dossier dossier, LegalCalendar calendar) {
        return dossier.last(YouthCommitteeFormed.class).map(formed -> {
            var term = Term.weeks(formed.weeks(), Jw4_2_1.lid("2 onder c")).local();
            Deadline deadline = calendar.after(dossier.receivedOn(), term);
            for (var extended : dossier.all(YouthTermExtended.class).toList())
                deadline = calendar.until(deadline, extended.until(), Jw4_2_1.lid("2 onder d"));
            var judged = judgedOn(element, dossier);
            return clock(TERM_OF_THE_SCHEME, element, deadline, judged);
        });
    }

    /** K10: one month after the judgement; later only with a reasoned notice (lid 5). */
    static Optional<Clock> ofTheMeasures(ElementId element, Dossier dossier, LegalCalendar calendar) {
        return judgedOn(element, dossier).map(day -> {
            Deadline deadline = calendar.after(day, Term.months(1, Jw4_2_1.lid("5")));
            var later = dossier.all(YouthMeasuresPostponed.class)
                    .filter(postponed -> postponed.element().equals(element))
                    .toList();
            for (var postponed : later) deadline = calendar.until(deadline, postponed.until(), Jw4_2_1.lid("5"));
            return clock(MONTH_FOR_MEASURES, element, deadline, toldOn(element, dossier));
        });
    }

    static Optional<LocalDate> judgedOn(ElementId element, Dossier dossier) {
        return dossier.all(YouthElementJudged.class)
                .filter(judged -> judged.element().equals(element))
                .map(Step::on)
                .findFirst();
    }

    static Optional<LocalDate> toldOn(ElementId element, Dossier dossier) {
        return dossier.all(YouthMeasuresTold.class)
                .filter(told -> told.element().equals(element))
                .map(Step::on)
                .findFirst();
    }

    private static Clock clock(ClockKind kind, ElementId element, Deadline deadline, Optional<LocalDate> stopped) {
        return new Clock(kind, String.valueOf(element.value()), deadline, stopped.orElse(null));
    }

    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return new CommitteeCourse(dossier, circumstances.calendar()).next();
    }

    @Override
    public List<LawLetter> letters(SectoralStep step, Dossier dossier, Circumstances circumstances) {
        return new CommitteeLetters(dossier, circumstances.calendar()).of(step);
    }
}
