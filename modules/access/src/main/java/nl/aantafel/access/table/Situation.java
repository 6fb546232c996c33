package nl.aantafel.access.table;

import java.util.Locale;

/** How a complaint and the one who asks stand to each other, as the table of rights tells them apart. */
public enum Situation {
    /** About no complaint in particular. */
    NONE,
    UNASSIGNED,
    /** Nobody handles it, and the one who asks wrote it down. */
    RECORDED,
    HANDLER,
    TEAM,
    OF_ANOTHER,
    SEAT,
    /** The handler, of a complaint that is confidential. */
    SHIELD,
    LIFTED,
    SEAT_SHIELD,
    WALLS_HANDLER,
    WALLS_TEAM,
    BROKEN_GLASS,
    GLASS_OVER,
    /** Nobody handles it, and every coordinator is kept out. */
    NO_COORDINATOR,
    /** The handler turns out to be involved. */
    KEPT_OUT,
    UNIT_KEPT_OUT,
    /** The period in which the handler's unit was kept out is over. */
    UNIT_WAS_KEPT_OUT,
    OTHER_MUNICIPALITY,
    CLOSED_ACCOUNT,
    SECOND_FACTOR_MISSING;

    /** As the table writes it. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
