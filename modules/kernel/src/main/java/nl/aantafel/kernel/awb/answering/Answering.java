package nl.aantafel.kernel.awb.answering;

import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Procedure;

/** The part on questions, measures, aftercare and a new talk (Awb 9:12; report p. 9, 11, 30 and 66). */
public final class Answering {
    private Answering() {}

    public static Procedure clauses(Procedure table, Circumstances circumstances) {
        var more = Questions.clauses(table);
        more = Measures.clauses(Apologies.clauses(Comparing.clauses(more)));
        more = Aftercare.clauses(more);
        more = CallBacks.clauses(more, circumstances);
        more = ClosingTalk.clauses(more);
        more = TableAgain.clauses(more, circumstances);
        return OtherWays.clauses(more, circumstances);
    }

    /** None of its own: the promise (K18) stands in {@link Clocks}. */
    public static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return Stream.empty();
    }

    /** What cannot wait for the ordinary course: a missed call, a late promise that nobody told of. */
    public static Stream<Obligation> urgent(Dossier dossier, Circumstances circumstances) {
        return Stream.of(CallBacks.urgent(dossier, circumstances), Aftercare.urgent(dossier, circumstances))
                .flatMap(obligations -> obligations);
    }

    /** What should happen in this part, beside and after the ordinary course of the procedure. */
    public static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return Stream.of(
                        CallBacks.coming(dossier),
                        Questions.obligations(dossier, circumstances),
                        Comparing.obligations(dossier),
                        Apologies.obligations(dossier),
                        ClosingTalk.obligations(dossier, circumstances),
                        Measures.obligations(dossier, circumstances),
                        TableAgain.obligations(dossier),
                        Aftercare.toBeConfirmed(dossier))
                .flatMap(obligations -> obligations);
    }
}
