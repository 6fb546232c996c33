package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.AssessmentStep.CallBackMissed;
import nl.aantafel.kernel.dossier.AssessmentStep.CallBackPromised;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.InformalStep.TalkKind;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;

/** Calls that were promised for a day and time; one that did not come gets an apology and a new one (S-074). */
public final class CallBacks {
    private static final Pattern TIME = Pattern.compile("\\d{1,2}([:.]\\d{2})?\\b");

    private CallBacks() {}

    static Procedure clauses(Procedure table, Circumstances circumstances) {
        return table.step(CallBackPromised.class, awb("9:2"), Phases.ANY, new CallBackHasATime())
                .step(
                        CallBackMissed.class,
                        awb("9:2"),
                        Phases.ANY,
                        new CallWasMissed(),
                        new NewCallComesWithinAWorkingDay(circumstances.calendar()),
                        new MissedCallGetsAnApology());
    }

    /** A call that was promised. @param time as it was said to the citizen */
    public record Promised(LocalDate on, LocalDate callOn, String time) {}

    /** The call that was promised last, unless we called since. */
    public static Optional<Promised> open(Dossier dossier) {
        Optional<Promised> open = Optional.empty();
        for (var step : dossier.steps()) {
            if (step instanceof CallBackPromised promised)
                open = Optional.of(new Promised(promised.on(), promised.callOn(), promised.time()));
            if (step instanceof CallBackMissed missed)
                open = Optional.of(new Promised(missed.on(), missed.callOn(), missed.time()));
            if (isCall(step)) open = Optional.empty();
        }
        return open;
    }

    /** Promised, its day has passed, and nobody called. */
    static Optional<Promised> missed(Dossier dossier, LocalDate day) {
        return open(dossier).filter(promised -> promised.callOn().isBefore(day));
    }

    /** Trying counts: that somebody did not pick up is not our broken word. */
    private static boolean isCall(Step step) {
        return step instanceof ContactTried tried && tried.channel() == Channel.PHONE
                || step instanceof TalkHeld talk && talk.kind() == TalkKind.PHONE_CALL;
    }

    static boolean isTime(String text) {
        return TIME.matcher(text).find();
    }

    static Stream<Obligation> urgent(Dossier dossier, Circumstances circumstances) {
        return missed(dossier, circumstances.today())
                .map(missed -> circumstances.calendar().addWorkingDays(missed.callOn(), 1))
                .map(by -> new Obligation("apologise-for-call", CallBackMissed.class, awb("9:2"), by))
                .stream();
    }

    static Stream<Obligation> coming(Dossier dossier) {
        return open(dossier)
                .map(promised -> new Obligation("call-back", ContactTried.class, awb("9:2"), promised.callOn()))
                .stream();
    }
}
