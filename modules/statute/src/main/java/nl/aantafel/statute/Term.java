package nl.aantafel.statute;

/**
 * A length of time with the article that sets it.
 *
 * @param rollable false where the source of the term leaves the end where it falls: Awb 4:17 excludes the Atw itself, and
 *     a municipality decides for its own terms (parameter {@code local_terms_roll})
 */
public record Term(int amount, Unit unit, Article article, Origin origin, boolean rollable) {

    /** What a term is counted in. */
    public enum Unit {
        HOURS("uur", "uur"),
        DAYS("dag", "dagen"),
        WORKING_DAYS("werkdag", "werkdagen"),
        WEEKS("week", "weken"),
        MONTHS("maand", "maanden"),
        YEARS("jaar", "jaar");

        private final String one;
        private final String many;

        Unit(String one, String many) {
            this.one = one;
            this.many = many;
        }
    }

    /** Who set the term: an act (Atw applies), the municipality (its own choice) or Union law (Vo. 1182/71). */
    public enum Origin {
        STATUTE,
        LOCAL,
        EU
    }

    /** @throws IllegalArgumentException when the amount is not positive */
    public Term {
        if (amount < 1) throw new IllegalArgumentException("A term lasts at least one unit");
    }

    public static Term hours(int amount, Article article) {
        return of(amount, Unit.HOURS, article);
    }

    public static Term days(int amount, Article article) {
        return of(amount, Unit.DAYS, article);
    }

    /** Counts only days that are no Saturday, Sunday or holiday. */
    public static Term workingDays(int amount, Article article) {
        return of(amount, Unit.WORKING_DAYS, article);
    }

    public static Term weeks(int amount, Article article) {
        return of(amount, Unit.WEEKS, article);
    }

    public static Term months(int amount, Article article) {
        return of(amount, Unit.MONTHS, article);
    }

    public static Term years(int amount, Article article) {
        return of(amount, Unit.YEARS, article);
    }

    /** The same length set by the municipality; stays where it falls (the usual choice when the organ must act). */
    public Term local() {
        return local(false);
    }

    /** The same length set by the municipality; {@code rolls} is its choice, usually true when the citizen must act. */
    public Term local(boolean rolls) {
        return new Term(amount, unit, article, Origin.LOCAL, rolls);
    }

    /** The same length set by Union law. */
    public Term eu() {
        return new Term(amount, unit, article, Origin.EU, true);
    }

    /** The same length, whose own act excludes the Atw (such as the 42 days of Awb 4:17). */
    public Term withoutAtw() {
        return new Term(amount, unit, article, origin, false);
    }

    /** Whether an end on a Saturday, Sunday or holiday moves on (Atw 1 and 4; Vo. 1182/71 art. 3 for Union law). */
    public boolean rolls() {
        return rollable
                && switch (origin) {
                    case STATUTE, LOCAL -> AtwScope.covers(amount, unit);
                    case EU -> unit != Unit.HOURS;
                };
    }

    /** In Dutch: {@code 6 weken}. */
    @Override
    public String toString() {
        return amount + " " + (amount == 1 ? unit.one : unit.many);
    }

    private static Term of(int amount, Unit unit, Article article) {
        return new Term(amount, unit, article, Origin.STATUTE, true);
    }
}
