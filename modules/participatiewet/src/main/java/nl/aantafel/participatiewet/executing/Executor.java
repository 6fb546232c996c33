package nl.aantafel.participatiewet.executing;

/** Who carries the law out, each with its row of the routing table (law.md §4.6). */
public enum Executor {
    /** The board of a joint arrangement took the place of the college (Pw 8c). */
    FULL_TRANSFER("RT-10"),
    MANDATE("RT-11"),
    SHELTERED_WORK_OF_MUNICIPALITIES("RT-13"),
    PRIVATE_SHELTERED_WORK("RT-14"),
    REINTEGRATION_BUREAU("RT-15"),
    EMPLOYEE_INSURANCE_AGENCY("RT-16");

    private final String route;

    Executor(String route) {
        this.route = route;
    }

    String route() {
        return route;
    }

    /** Those who work there have no way to a court for what the firm does: the complaint is the only remedy (report p. 42). */
    boolean isShelteredWork() {
        return this == SHELTERED_WORK_OF_MUNICIPALITIES || this == PRIVATE_SHELTERED_WORK;
    }
}
