package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.AssessmentStep.TableAnswered;
import nl.aantafel.kernel.dossier.AssessmentStep.TableCalled;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.InformalStep.TalkKind;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;

/** "Terug aan tafel": everybody invited in one step, at any stage and also after the closing (S-186). */
public final class TableAgain {
    private TableAgain() {}

    static Procedure clauses(Procedure table, Circumstances circumstances) {
        return table.step(
                        TableCalled.class,
                        awb("9:2"),
                        Phases.ANY,
                        new EveryoneIsAtTheTable(),
                        new ThreeDaysWithinTenWorkingDays(circumstances.calendar()),
                        new TableHasAnAgenda())
                .step(TableAnswered.class, awb("9:2"), Phases.ANY, new DayWasOffered())
                .also(TalkHeld.class, new MediationStaysInTheRoom());
    }

    /** Everybody who belongs at the table: the citizen, who helps, those complained about, provider and partner. */
    public static Set<PartyId> everyone(Dossier dossier) {
        return dossier.parties().stream()
                .filter(TableAgain::sitsDown)
                .map(Party::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean sitsDown(Party party) {
        return switch (party.role()) {
            case COMPLAINANT, REPRESENTATIVE, HELPER, RESPONDENT, PROVIDER, PARTNER_BODY -> true;
            case CHILD, PARENT, OTHER_RELATIVE -> false;
        };
    }

    /** The last invitation whose talk was not held yet and whose days have not all passed by then. */
    public static boolean isComing(Dossier dossier) {
        return dossier.last(TableCalled.class)
                .filter(called -> dossier.all(TalkHeld.class)
                        .filter(talk -> talk.kind() == TalkKind.AROUND_THE_TABLE)
                        .noneMatch(talk -> !talk.on().isBefore(called.on())))
                .isPresent();
    }

    /** A party still has to choose a day. */
    public static boolean awaits(PartyId party, Dossier dossier) {
        return isComing(dossier)
                && dossier.last(TableCalled.class)
                        .filter(called -> called.invited().contains(party))
                        .filter(called -> dossier.all(TableAnswered.class)
                                .filter(answered -> answered.by().equals(party))
                                .noneMatch(answered -> !answered.on().isBefore(called.on())))
                        .isPresent();
    }

    static Stream<Obligation> obligations(Dossier dossier) {
        if (!isComing(dossier)) return Stream.empty();
        return dossier
                .last(TableCalled.class)
                .map(called -> new Obligation("sit-down", TalkHeld.class, awb("9:2"), called.third()))
                .stream();
    }
}
