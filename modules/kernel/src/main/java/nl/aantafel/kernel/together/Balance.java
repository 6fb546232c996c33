package nl.aantafel.kernel.together;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.ContactStep.MessageSent;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.PartyId;

/** Whether both sides get the same attention. In numbers only: what was said stays in its own dossier (S-081, S-091). */
public record Balance(List<Side> sides) {
    /** How much more contact with one side is worth a warning. */
    static final int TOLERANCE = 3;

    public Balance {
        sides = List.copyOf(sides);
    }

    /**
     * One of the dossiers.
     *
     * @param contacts how often we spoke with or wrote to this complainant
     * @param offers how often a hearing was offered
     */
    public record Side(String number, String handler, long contacts, long offers, boolean heard, boolean closed) {
        static Side of(Dossier dossier) {
            var contacts = dossier.all(ContactTried.class)
                            .filter(ContactTried::reached)
                            .count()
                    + dossier.all(MessageSent.class).count()
                    + dossier.all(TalkHeld.class).count();
            return new Side(
                    dossier.number(),
                    dossier.handler().map(HandlerAssigned::name).orElse(""),
                    contacts,
                    dossier.all(HearingOffered.class)
                            .filter(offered -> offered.to().equals(PartyId.COMPLAINANT))
                            .count(),
                    dossier.has(Heard.class, heard -> heard.who().equals(PartyId.COMPLAINANT)),
                    dossier.isClosed());
        }
    }

    /** What is not equal. */
    public enum Unequal {
        CONTACTS,
        OFFERS,
        HEARD,
        CLOSED,
        HANDLERS
    }

    public static Balance of(List<Dossier> dossiers) {
        return new Balance(dossiers.stream().map(Side::of).toList());
    }

    /** Empty when both sides are treated alike. */
    public Set<Unequal> unequal() {
        var found = EnumSet.noneOf(Unequal.class);
        var contacts = sides.stream().mapToLong(Side::contacts).summaryStatistics();
        if (!sides.isEmpty() && contacts.getMax() - contacts.getMin() > TOLERANCE) found.add(Unequal.CONTACTS);
        if (sides.stream().map(Side::offers).distinct().count() > 1) found.add(Unequal.OFFERS);
        if (differ(Side::heard)) found.add(Unequal.HEARD);
        if (differ(Side::closed)) found.add(Unequal.CLOSED);
        if (sides.stream().map(Side::handler).distinct().count() > 1) found.add(Unequal.HANDLERS);
        return found;
    }

    private boolean differ(Predicate<Side> what) {
        return sides.stream().anyMatch(what) && !sides.stream().allMatch(what);
    }
}
