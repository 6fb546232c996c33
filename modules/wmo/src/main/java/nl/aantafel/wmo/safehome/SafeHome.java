package nl.aantafel.wmo.safehome;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.ClockKind;
import nl.aantafel.kernel.law.ClockKind.Bound;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.statute.Statute;
import nl.aantafel.statute.Term;

/** Wmo 4.2.7: the committee of Veilig Thuis judges; within a month after it, the citizen hears what will be done. */
public final class SafeHome implements LawPart {
    private static final Article SCHEME = Article.of(Statute.WMO, "4.2.7 lid 2");
    private static final Article MONTH = Article.of(Statute.WMO, "4.2.7 lid 5");
    static final ClockKind JUDGING = new ClockKind("W3", SCHEME, Bound.OTHER, List.of());
    static final ClockKind MEASURES = new ClockKind("W4", MONTH, Bound.OTHER, List.of());

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                SafeHomeFollowed.class,
                SCHEME,
                Phases.OPEN,
                new SafeHomeCommitteeHasThree(),
                new SafeHomeChairIsFromOutside(),
                new NobodyJudgesHimself(),
                new MeasuresFollowAJudgement());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(SafeHomeFollowed.class);
    }

    @Override
    public List<ClockKind> clockKinds() {
        return List.of(JUDGING, MEASURES);
    }

    @Override
    public List<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return dossier.last(SafeHomeFollowed.class).stream()
                .flatMap(followed -> Stream.concat(
                        Stream.of(judging(followed, circumstances.calendar())),
                        measures(followed, circumstances.calendar()).stream()))
                .toList();
    }

    private static Clock judging(SafeHomeFollowed followed, LegalCalendar calendar) {
        return new Clock(JUDGING, about(followed), calendar.until(followed.judgeBy(), SCHEME), followed.judgedOn());
    }

    private static Optional<Clock> measures(SafeHomeFollowed followed, LegalCalendar calendar) {
        return Optional.ofNullable(followed.judgedOn())
                .map(day -> new Clock(
                        MEASURES,
                        about(followed),
                        calendar.after(day, Term.months(1, MONTH)),
                        followed.measuresToldOn()));
    }

    private static String about(SafeHomeFollowed followed) {
        return String.valueOf(followed.element().value());
    }
}
