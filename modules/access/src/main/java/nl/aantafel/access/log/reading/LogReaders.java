package nl.aantafel.access.log.reading;

import nl.aantafel.access.Decision;
import nl.aantafel.access.Decision.Deny;
import nl.aantafel.access.Decision.Permit;
import nl.aantafel.access.KnownCase;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;

/** Who of the staff may read who looked. Those involved in the conduct never (Awb 9:7). */
public final class LogReaders {
    private LogReaders() {}

    /** The looks at one dossier. */
    public static Decision ofCase(Staff staff, KnownCase known) {
        return known.keptOut().test(staff) ? new Deny("involved (Awb 9:7)") : ofAll(staff);
    }

    /** The weekly list, and the check of the chain. */
    public static Decision ofAll(Staff staff) {
        if (staff.is(Role.PRIVACY_OFFICER)) return new Permit("privacy-officer");
        return staff.is(Role.COORDINATOR) ? new Permit("coordinator") : new Deny("no-reader-of-the-log");
    }

    /** Who handles complaints has the dossier to go back to. */
    static boolean comesFromTheCase(Staff staff) {
        return staff.is(Role.COORDINATOR);
    }

    /** Nobody judges the own looks. */
    public static boolean maySignOff(Staff staff, String account) {
        return ofAll(staff).permits() && !staff.username().equals(account);
    }
}
