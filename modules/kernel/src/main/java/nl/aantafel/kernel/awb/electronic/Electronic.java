package nl.aantafel.kernel.awb.electronic;

import static nl.aantafel.statute.Article.awb;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.ContactStep.ChannelChosen;
import nl.aantafel.kernel.dossier.ContactStep.MailRefused;
import nl.aantafel.kernel.dossier.ContactStep.NotificationMissed;
import nl.aantafel.kernel.dossier.ContactStep.OverrunWeighed;
import nl.aantafel.kernel.dossier.ContactStep.SentOnPaper;
import nl.aantafel.kernel.dossier.ContactStep.SignatureConfirmed;
import nl.aantafel.kernel.dossier.ContactStep.WrongChannelTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.statute.Deadline;

/** The part on electronic traffic (Awb 2:7 to 2:25), at any stage: letters also go after the end. */
public final class Electronic {
    private Electronic() {}

    public static Procedure clauses(Procedure table, Circumstances circumstances) {
        return letters(table, circumstances)
                .step(
                        OverrunWeighed.class,
                        awb("2:21"),
                        Phases.ANY,
                        new ExcuseHasReasons(),
                        new ExcuseGivesAWorkingDay(circumstances.calendar()))
                .step(SignatureConfirmed.class, awb("2:18"), Phases.ANY, new ConfirmationSaysHow())
                .step(WrongChannelTold.class, awb("2:16"), Phases.ANY, new ForwardedAfterReceipt());
    }

    private static Procedure letters(Procedure table, Circumstances circumstances) {
        return table.step(
                        ChannelChosen.class,
                        awb("2:7"),
                        Phases.ANY,
                        new EmailIsKnown(),
                        new HealthStaysOutOfEmail(circumstances.recorder()))
                .step(MailRefused.class, awb("2:11"), Phases.ANY, new RefusedMailIsOfALetter())
                .step(
                        NotificationMissed.class,
                        awb("2:10"),
                        Phases.ANY,
                        new MissedNotificationIsOfALetter(),
                        new FortyEightHoursHavePassed())
                .step(SentOnPaper.class, awb("2:11"), Phases.ANY, new PaperIsOfALetter());
    }

    /** K9 as far as it went wrong; what goes well stands in the log of each letter (Awb 2:10). */
    public static Stream<Clock> clocks(Dossier dossier) {
        return dossier.all(NotificationMissed.class)
                .flatMap(missed ->
                        LetterMoments.placed(dossier, missed.letter())
                                .map(placed -> clock(missed, placed, dossier))
                                .stream());
    }

    private static Clock clock(NotificationMissed missed, Instant placed, Dossier dossier) {
        var term = NotificationTerm.of(placed);
        var start = term.start().toLocalDate();
        var end = term.end().toLocalDate();
        var because =
                "op de statuspagina sinds %tR uur; melding vóór %s (%s)".formatted(term.start(), term, term.article());
        var deadline = new Deadline(start, end, end, term.article(), List.of(because), false);
        var sent = dossier.all(SentOnPaper.class)
                .filter(paper -> paper.letter() == missed.letter())
                .map(SentOnPaper::on)
                .findFirst();
        return new Clock("K9", String.valueOf(missed.letter()), deadline, sent.orElse(null));
    }

    /** A refused mail goes on paper within a working day; paper that was asked for needs an address. */
    public static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        var refused = dossier.all(MailRefused.class)
                .filter(one -> !dossier.has(SentOnPaper.class, paper -> paper.letter() == one.letter()))
                .map(one -> circumstances.calendar().addWorkingDays(one.on(), 1))
                .map(by -> new Obligation("send-on-paper", SentOnPaper.class, awb("2:11"), by))
                .limit(1);
        var address = Stream.of(new Obligation("ask-address", PartyNamed.class, awb("2:7"), null))
                .filter(_ -> LetterWays.lacksAddress(dossier));
        return Stream.concat(refused, address);
    }
}
