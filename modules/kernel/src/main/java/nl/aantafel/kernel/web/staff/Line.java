package nl.aantafel.kernel.web.staff;

import java.util.List;
import nl.aantafel.kernel.persistence.WorkListRow;
import nl.aantafel.kernel.web.Badge;

/** One complaint in a list, ready to show. */
record Line(WorkListRow row, Badge badge, String next, String stage, List<String> laws) {

    public boolean isUnassigned() {
        return row.isOpen() && row.handler() == null;
    }
}
