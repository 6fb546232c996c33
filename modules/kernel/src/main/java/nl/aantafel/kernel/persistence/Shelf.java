package nl.aantafel.kernel.persistence;

import java.util.Arrays;
import java.util.Optional;

/** The parts of the work list: tiles and tabs. The condition may use the parameters today, sunday and me. */
public enum Shelf {
    OVERDUE("te-laat", "is_open and due_on < :today", true),
    THIS_WEEK("deze-week", "is_open and due_on between :today and :sunday", true),
    UNASSIGNED("niet-toegewezen", "is_open and handler is null", true),
    UNREAD("nieuw-bericht", "is_open and unread", true),
    MINE("van-mij", "is_open and handler = :me", true),
    OPEN("open", "is_open", true),
    WAITING("wacht-op-ander", "is_open and waiting", true),
    CLOSED("gesloten", "not is_open", false),
    ALL("alle", "true", false);

    private final String slug;
    private final String condition;
    private final boolean byDeadline;

    Shelf(String slug, String condition, boolean byDeadline) {
        this.slug = slug;
        this.condition = condition;
        this.byDeadline = byDeadline;
    }

    /** Its name in addresses. */
    public String slug() {
        return slug;
    }

    /** What ends first comes first; elsewhere what came last comes first. */
    public boolean isByDeadline() {
        return byDeadline;
    }

    String condition() {
        return condition;
    }

    public static Optional<Shelf> named(String slug) {
        return Arrays.stream(values()).filter(shelf -> shelf.slug.equals(slug)).findFirst();
    }
}
