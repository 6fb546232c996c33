package nl.aantafel.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/** The holidays of Atw 3 lid 1 and Good Friday (lid 2). Both first feast days are Sundays and need no line. */
enum PublicHoliday {
    NIEUWJAARSDAG("Nieuwjaarsdag", "3 lid 1", fixed(Month.JANUARY, 1)),
    GOEDE_VRIJDAG("Goede Vrijdag", "3 lid 2", afterEaster(-2)),
    TWEEDE_PAASDAG("Tweede Paasdag", "3 lid 1", afterEaster(1)),
    KONINGSDAG("Koningsdag", "3 lid 1", PublicHoliday::kingsDay),
    BEVRIJDINGSDAG("Bevrijdingsdag", "3 lid 1", fixed(Month.MAY, 5)),
    HEMELVAARTSDAG("Hemelvaartsdag", "3 lid 1", afterEaster(39)),
    TWEEDE_PINKSTERDAG("Tweede Pinksterdag", "3 lid 1", afterEaster(50)),
    EERSTE_KERSTDAG("Eerste Kerstdag", "3 lid 1", fixed(Month.DECEMBER, 25)),
    TWEEDE_KERSTDAG("Tweede Kerstdag", "3 lid 1", fixed(Month.DECEMBER, 26));

    private final String title;
    private final Article article;
    private final IntFunction<LocalDate> dayIn;

    PublicHoliday(String title, String article, IntFunction<LocalDate> dayIn) {
        this.title = title;
        this.article = Article.atw(article);
        this.dayIn = dayIn;
    }

    static Optional<PublicHoliday> on(LocalDate day) {
        return Arrays.stream(values())
                .filter(holiday -> holiday.in(day.getYear()).equals(day))
                .findFirst();
    }

    LocalDate in(int year) {
        return dayIn.apply(year);
    }

    String title() {
        return title;
    }

    Article article() {
        return article;
    }

    private static IntFunction<LocalDate> fixed(Month month, int day) {
        return year -> MonthDay.of(month, day).atYear(year);
    }

    private static IntFunction<LocalDate> afterEaster(int days) {
        return year -> Easter.sundayOf(year).plusDays(days);
    }

    /** 27 April, or the day before when that is a Sunday. */
    private static LocalDate kingsDay(int year) {
        var day = LocalDate.of(year, Month.APRIL, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }
}
