package nl.aantafel.statute;

/** Atw 4: the act leaves alone terms in hours, of more than 90 days, twelve weeks or three months, and in years. */
final class AtwScope {
    private AtwScope() {}

    static boolean covers(int amount, Term.Unit unit) {
        return switch (unit) {
            case HOURS, YEARS -> false;
            case DAYS, WORKING_DAYS -> amount <= 90;
            case WEEKS -> amount <= 12;
            case MONTHS -> amount <= 3;
        };
    }
}
