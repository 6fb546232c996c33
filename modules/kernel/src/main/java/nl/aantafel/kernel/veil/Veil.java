package nl.aantafel.kernel.veil;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.aantafel.access.Compartment;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Narrative;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.Step;
import org.jspecify.annotations.Nullable;

/** Hides of a dossier what is not for its reader. Pure; what everybody may see comes through unchanged. */
public final class Veil {
    private static final Set<Compartment> ALL = EnumSet.allOf(Compartment.class);

    private Veil() {}

    /**
     * The dossier as somebody sees it: steps of other compartments are left out, people whose names are not for the reader
     * are called by a pseudonym, also where others wrote their name.
     *
     * @param seen the compartments that the reader may read
     */
    public static Dossier over(Dossier dossier, Set<Compartment> seen) {
        return over(dossier, seen, null);
    }

    /**
     * The same. Also for those who may read it, what somebody told apart stays closed until it is opened, one person at a
     * time: nobody reads what two of a family told as one story (law.md S-081).
     *
     * @param opened whose words are opened; {@code null} for nobody's
     */
    public static Dossier over(Dossier dossier, Set<Compartment> seen, @Nullable PartyId opened) {
        if (seen.containsAll(ALL)) return dossier;
        UnaryOperator<String> words =
                seen.contains(Compartment.IDENTITY) ? UnaryOperator.identity() : KnownBy.complainantIn(dossier);
        var isNamed = seen.contains(Compartment.IDENTITY);
        var history = dossier.history().stream()
                .flatMap(recorded -> shown(recorded, dossier, seen, opened))
                .map(recorded -> isNamed || recorded.step() instanceof HandlerAssigned
                        ? recorded
                        : Rewritten.of(recorded, words))
                .toList();
        return new Dossier(dossier.number(), history);
    }

    /** As those see it who may not know who complains; the same dossier where the citizen complains openly. */
    public static Dossier withoutNames(Dossier dossier) {
        return dossier.received().openness() == Openness.OPEN
                ? dossier
                : over(dossier, EnumSet.complementOf(EnumSet.of(Compartment.IDENTITY, Compartment.CHILD)));
    }

    private static Stream<Recorded> shown(
            Recorded recorded, Dossier dossier, Set<Compartment> seen, @Nullable PartyId opened) {
        if (seen.contains(Compartments.of(recorded.step(), dossier)))
            return Stream.of(ToldApart.isClosed(recorded.step(), dossier, opened) ? closed(recorded) : recorded);
        return switch (recorded.step()) {
            case Received received -> Stream.of(with(recorded, wordless(received)));
            case PartyNamed named -> Stream.of(with(recorded, nameless(named, dossier)));
            case Step _ -> Stream.empty();
        };
    }

    private static Recorded closed(Recorded recorded) {
        return with(recorded, Rewritten.of(recorded.step(), text -> text.isBlank() ? text : ToldApart.CLOSED));
    }

    private static Recorded with(Recorded recorded, Step step) {
        return new Recorded(recorded.number(), step, recorded.at(), recorded.by(), "");
    }

    /** Every dossier begins with the first word; what was said in it is another matter. */
    private static Received wordless(Received received) {
        return new Received(
                received.on(),
                received.channel(),
                new Narrative("", "", "", ""),
                received.inWriting(),
                received.signed(),
                received.dated(),
                received.openness(),
                false,
                Set.of(),
                received.language());
    }

    private static PartyNamed nameless(PartyNamed named, Dossier dossier) {
        var party = named.party();
        return new PartyNamed(
                named.on(),
                new Party(party.id(), party.role(), Pseudonym.of(party, dossier), Party.Contact.NONE, party.staff()));
    }
}
