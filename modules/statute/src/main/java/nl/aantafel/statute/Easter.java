package nl.aantafel.statute;

import java.time.LocalDate;

/** Easter Sunday by the anonymous Gregorian computus; the letters are those of the published method. */
final class Easter {
    private Easter() {}

    static LocalDate sundayOf(int year) {
        int a = year % 19, b = year / 100, c = year % 100;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
