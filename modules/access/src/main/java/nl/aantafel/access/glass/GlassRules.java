package nl.aantafel.access.glass;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.KnownCase;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;
import org.jspecify.annotations.Nullable;

/** When the glass may be broken. Pure: everything it must know is an argument. */
final class GlassRules {
    static final int SHORTEST_REASON = 30;
    static final int LONGEST_REASON = 1000;
    static final int MOST_AT_ONCE = 2;

    private GlassRules() {}

    /** What is wrong with a request. */
    enum Refusal {
        /** Also when it exists but whoever asks is involved: the two are never told apart (Awb 9:7). */
        UNKNOWN_NUMBER,
        NO_CATEGORY,
        REASON_TOO_SHORT,
        REASON_TOO_LONG,
        TOO_MANY_OPEN
    }

    /** @param known the dossier with the number that was typed; {@code null} when there is none */
    record Request(@Nullable KnownCase known, @Nullable Category category, String reason) {}

    static boolean mayAsk(Staff staff) {
        return staff.roles().stream().anyMatch(Role::canBreakGlass)
                && staff.roles().stream().noneMatch(Role::isAdministrator)
                && !staff.is(Role.RESPONDENT);
    }

    static boolean isKeptOut(Staff staff, KnownCase known) {
        return !mayAsk(staff) || known.keptOut().test(staff);
    }

    /** Everything at once. @param open dossiers that this person has open in this way now */
    static List<Refusal> refusals(Staff staff, Request request, Set<UUID> open) {
        var wrong = EnumSet.noneOf(Refusal.class);
        var known = request.known();
        if (known == null || isKeptOut(staff, known)) wrong.add(Refusal.UNKNOWN_NUMBER);
        if (request.category() == null) wrong.add(Refusal.NO_CATEGORY);
        var length = request.reason().strip().length();
        if (length < SHORTEST_REASON) wrong.add(Refusal.REASON_TOO_SHORT);
        if (length > LONGEST_REASON) wrong.add(Refusal.REASON_TOO_LONG);
        if (open.size() >= MOST_AT_ONCE && !isOpenAlready(known, open)) wrong.add(Refusal.TOO_MANY_OPEN);
        return List.copyOf(wrong);
    }

    private static boolean isOpenAlready(@Nullable KnownCase known, Set<UUID> open) {
        return known != null && open.contains(known.complaint());
    }
}
