package nl.aantafel.wmo.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.ClockKind;
import nl.aantafel.kernel.law.ClockKind.Bound;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.statute.Statute;
import nl.aantafel.statute.Term;
import org.jspecify.annotations.Nullable;

/** Wmo 2.3.2: six weeks to investigate; seven days for a plan of one's own; and whether anybody applied at all. */
public final class Needs implements LawPart {
    private static final Article INVESTIGATION = article("2.3.2 lid 1");
    static final ClockKind SIX_WEEKS = new ClockKind("W1", INVESTIGATION, Bound.MUNICIPALITY, List.of());
    static final ClockKind OWN_PLAN = new ClockKind("W2", article("2.3.2 lid 2"), Bound.CITIZEN, List.of());

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                NeedInvestigated.class,
                INVESTIGATION,
                Phases.OPEN,
                new DaysFollowEachOther(),
                new SignatureIsOnAReport());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(NeedInvestigated.class);
    }

    @Override
    public List<ClockKind> clockKinds() {
        return List.of(SIX_WEEKS, OWN_PLAN);
    }

    @Override
    public List<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return lastOfEach(dossier)
                .flatMap(need -> Stream.of(
                        clock(SIX_WEEKS, need, sixWeeks(need, circumstances.calendar()), need.reportGivenOn()),
                        clock(
                                OWN_PLAN,
                                need,
                                circumstances.calendar().after(need.reportedOn(), Term.days(7, OWN_PLAN.article())),
                                need.startedOn())))
                .toList();
    }

    private static Clock clock(ClockKind kind, NeedInvestigated need, Deadline deadline, @Nullable LocalDate stopped) {
        return new Clock(kind, String.valueOf(need.element().value()), deadline, stopped);
    }

    /** The day on which the investigation is done at the latest, counted from the report of the need. */
    static Deadline sixWeeks(NeedInvestigated need, LegalCalendar calendar) {
        return calendar.after(need.reportedOn(), Term.weeks(6, INVESTIGATION));
    }

    /** The situation per element, as last written down. */
    static Stream<NeedInvestigated> lastOfEach(Dossier dossier) {
        var all = dossier.all(NeedInvestigated.class).toList();
        return all.stream()
                .filter(need -> all.stream()
                        .filter(other -> other.element().equals(need.element()))
                        .reduce((earlier, later) -> later)
                        .filter(last -> last == need)
                        .isPresent());
    }

    /** Report p. 26: people think they applied. The letter says literally that they did not. */
    @Override
    public List<String> paragraphs(LetterKind letter, Dossier dossier) {
        var waiting = lastOfEach(dossier).anyMatch(need -> !need.isApplication(dossier));
        return waiting && (letter == LetterKind.L1 || letter == LetterKind.L7 || letter == LetterKind.L8)
                ? List.of("letter.wmo.no-application-yet")
                : List.of();
    }

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        var remarks = new ArrayList<Remark>();
        lastOfEach(dossier).forEach(need -> {
            if (!need.isApplication(dossier)) remarks.add(new Remark("wmo.no-application-yet", article("2.3.2 lid 9")));
            if (need.startedOn() == null) remarks.add(new Remark("wmo.investigation-not-started", INVESTIGATION));
            if (mayApplyNow(need, dossier, circumstances))
                remarks.add(new Remark("wmo.may-apply-now", article("2.3.2 lid 9")));
            if (!need.confirmed()) remarks.add(new Remark("wmo.report-not-confirmed", INVESTIGATION));
        });
        return List.copyOf(remarks);
    }

    /** Lid 9: an application before the end of the investigation is possible once six weeks have passed without it. */
    static boolean mayApplyNow(NeedInvestigated need, Dossier dossier, Circumstances circumstances) {
        return need.reportGivenOn() == null
                && !need.isApplication(dossier)
                && sixWeeks(need, circumstances.calendar()).isPast(circumstances.today());
    }

    private static Article article(String number) {
        return Article.of(Statute.WMO, number);
    }
}
