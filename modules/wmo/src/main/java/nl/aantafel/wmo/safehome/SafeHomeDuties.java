package nl.aantafel.wmo.safehome;

import java.time.LocalDate;
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
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.statute.Statute;

/** Wmo 4.2.8: a serious situation goes to the supervisor when nobody acts; 4.2.10 and 4.2.11: the report of each year. */
public final class SafeHomeDuties implements LawPart {
    private static final Article SITUATION = Article.of(Statute.WMO, "4.2.8");
    private static final Article REPORT = Article.of(Statute.WMO, "4.2.10");
    private static final Article JOINT_REPORT = Article.of(Statute.WMO, "4.2.11");
    static final ClockKind YEARLY = new ClockKind("W6", REPORT, Bound.OTHER, List.of());

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                        SeriousSituationFollowed.class,
                        SITUATION,
                        Phases.ANY,
                        new SafeHomeIsFollowed(),
                        new SituationHasAnOwner(),
                        new SituationIsDescribed(),
                        new SituationIsAskedAfter(),
                        new SupervisorWasTold())
                .step(SafeHomeReportFollowed.class, REPORT, Phases.ANY, new ReportFollowsItsYear());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(SeriousSituationFollowed.class, SafeHomeReportFollowed.class);
    }

    @Override
    public List<ClockKind> clockKinds() {
        return List.of(YEARLY);
    }

    /** Over the year in which a complaint about Veilig Thuis was followed first, until its report was found. */
    @Override
    public List<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return dossier.first(SafeHomeFollowed.class).stream()
                .map(followed -> followed.on().getYear())
                .map(year -> yearly(year, report(year, dossier), circumstances.calendar()))
                .toList();
    }

    private static Clock yearly(int year, Optional<SafeHomeReportFollowed> report, LegalCalendar calendar) {
        var isJoint = report.filter(SafeHomeReportFollowed::jointArrangement).isPresent();
        return new Clock(
                YEARLY,
                "",
                calendar.until(lastDay(year, isJoint), isJoint ? JOINT_REPORT : REPORT),
                report.map(SafeHomeReportFollowed::publicOn).orElse(null));
    }

    /** The day before 1 June, or before 15 July for a joint arrangement. */
    static LocalDate lastDay(int year, boolean isJoint) {
        return isJoint ? LocalDate.of(year + 1, 7, 14) : LocalDate.of(year + 1, 5, 31);
    }

    private static Optional<SafeHomeReportFollowed> report(int year, Dossier dossier) {
        return dossier.all(SafeHomeReportFollowed.class)
                .filter(report -> report.year() == year)
                .reduce((earlier, later) -> later);
    }

    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return open(dossier)
                .map(situation -> new Obligation(
                        "ask-whether-supervisor-knows", SeriousSituationFollowed.class, SITUATION, situation.lookOn()))
                .toList();
    }

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        return open(dossier)
                .map(_ -> new Remark("wmo.committee-tells-supervisor", SITUATION))
                .toList();
    }

    /** What was last written down, when nobody acts. */
    static Stream<SeriousSituationFollowed> open(Dossier dossier) {
        return dossier.last(SeriousSituationFollowed.class).filter(SeriousSituationFollowed::isOpen).stream();
    }
}
