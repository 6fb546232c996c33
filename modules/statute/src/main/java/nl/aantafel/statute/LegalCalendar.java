package nl.aantafel.statute;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts terms by the Algemene termijnenwet: day 0 is the day of the event, an end on a Saturday, Sunday or holiday moves
 * on (Atw 1), and every result says why. Immutable; a new royal decree is a new calendar.
 */
public final class LegalCalendar {
    private final EquatedDays equated;
    private final OffDays offDays;

    public LegalCalendar(EquatedDays equated) {
        this.equated = equated;
        this.offDays = new OffDays(equated);
    }

    /** The calendar with the royal decrees known when this program was built. */
    public static LegalCalendar bundled() {
        return new LegalCalendar(EquatedDays.bundled());
    }

    /** The royal decrees it counts with. */
    public EquatedDays equated() {
        return equated;
    }

    /**
     * The last day of a term that starts with an event on {@code start} (day 0).
     *
     * @throws IllegalArgumentException for a term in hours: see {@link HourDeadline}
     */
    public Deadline after(LocalDate start, Term term) {
        return count(start, DutchDay.full(start), term, Stream.of());
    }

    /**
     * The deadline moved by a further term, counted from the nominal end and rolled once. This reading of Awb 9:11 lid 2
     * can never be too late; counting from the rolled end can.
     */
    public Deadline extend(Deadline deadline, Term extra) {
        var from = DutchDay.full(deadline.nominal()) + (deadline.isExtended() ? " (de dag vóór de verlenging)" : "");
        var counted = count(deadline.nominal(), from, extra, deadline.because().stream());
        return new Deadline(
                deadline.start(),
                counted.nominal(),
                counted.lastDay(),
                counted.article(),
                counted.because(),
                deadline.provisional() || counted.provisional());
    }

    /** An agreed day (Awb 9:11 lid 3): a contract, so it stays where it is, also on a Sunday; the reasons then say so. */
    public Deadline until(LocalDate agreed, Article article) {
        return agreed(agreed, agreed, article, Stream.of());
    }

    /** As {@link #until(LocalDate, Article)}, keeping the start and the reasons of the deadline it replaces. */
    public Deadline until(Deadline deadline, LocalDate agreed, Article article) {
        return agreed(deadline.start(), agreed, article, deadline.because().stream());
    }

    /** The last day to object to a decision announced on this day: the term starts the day after (Awb 6:7, 6:8). */
    public Deadline objection(LocalDate announced) {
        var first = announced.plusDays(1);
        var why = "bekendgemaakt op %s, de termijn begint op %s (%s)"
                .formatted(DutchDay.full(announced), DutchDay.full(first), Article.awb("6:8 lid 1"));
        var sixWeeks = Term.weeks(6, Article.awb("6:7"));
        var d = count(announced, DutchDay.full(announced), sixWeeks, Stream.of(why));
        return new Deadline(first, d.nominal(), d.lastDay(), d.article(), d.because(), d.provisional());
    }

    /**
     * The day that lies a term before {@code from}; never rolled (Atw 1 lid 2). A year before 29 February is 28 February.
     *
     * @throws IllegalArgumentException for a term in hours
     */
    public LocalDate back(LocalDate from, Term term) {
        return move(from, term, -1);
    }

    /** Whether the day is a Saturday, a Sunday, a holiday or a day equated with one (Atw 1 lid 1, Atw 3). */
    public boolean isOffDay(LocalDate day) {
        return offDays.include(day);
    }

    /** The Dutch name of the holiday or equated day; empty for other days, also for weekends. */
    public Optional<String> nameOfHoliday(LocalDate day) {
        return offDays.holidayOn(day).map(OffDay::name);
    }

    /** The working day that many working days later; a negative amount counts back, zero answers the day itself. */
    public LocalDate addWorkingDays(LocalDate day, int amount) {
        return offDays.addWorkingDays(day, amount);
    }

    /** Whether this period touches a year for which no royal decree is loaded, so that a day in it may still change. */
    public boolean isProvisional(LocalDate from, LocalDate to) {
        return !IntStream.rangeClosed(from.getYear(), to.getYear()).allMatch(equated::isKnown);
    }

    private Deadline count(LocalDate start, String startInWords, Term term, Stream<String> before) {
        var nominal = move(start, term, 1);
        var end = new Prolongation(term, offDays).of(start, nominal);
        var sum = "%s + %s = %s (%s)".formatted(startInWords, term, DutchDay.full(nominal), term.article());
        var because = Stream.of(before, Stream.of(sum), end.because().stream()).flatMap(sentences -> sentences);
        var provisional = dependsOnHolidays(term) && isProvisional(start, end.lastDay());
        return new Deadline(start, nominal, end.lastDay(), term.article(), because.toList(), provisional);
    }

    /** A term that stays where it falls cannot be changed by a decree. */
    private static boolean dependsOnHolidays(Term term) {
        return term.rolls() || term.unit() == Term.Unit.WORKING_DAYS;
    }

    private Deadline agreed(LocalDate start, LocalDate day, Article article, Stream<String> before) {
        var agreement = "afgesproken tot en met %s (%s)".formatted(DutchDay.full(day), article);
        var warning = offDays.on(day)
                .map(off -> "let op: deze dag is een vrije dag (%s) en schuift niet op".formatted(off.name()));
        var because = Stream.of(before, Stream.of(agreement), warning.stream()).flatMap(sentences -> sentences);
        return new Deadline(start, day, day, article, because.toList(), false);
    }

    private LocalDate move(LocalDate from, Term term, int direction) {
        var amount = direction * term.amount();
        return switch (term.unit()) {
            case DAYS -> from.plusDays(amount);
            case WORKING_DAYS -> addWorkingDays(from, amount);
            case WEEKS -> from.plusWeeks(amount);
            case MONTHS -> from.plusMonths(amount);
            case YEARS -> from.plusYears(amount);
            case HOURS -> throw new IllegalArgumentException("A term in hours does not end at a day");
        };
    }
}
