package nl.aantafel.kernel.awb.contact;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.routing.ThirdHandoverStops;
import nl.aantafel.kernel.awb.term.OverrunIsTold;
import nl.aantafel.kernel.awb.term.TermHasPassed;
import nl.aantafel.kernel.dossier.ContactStep.ConsentAsked;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.ContactStep.DefaultNoticeReceived;
import nl.aantafel.kernel.dossier.ContactStep.FeedbackReceived;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.ContactStep.MessageSent;
import nl.aantafel.kernel.dossier.ContactStep.Noted;
import nl.aantafel.kernel.dossier.ContactStep.OverrunTold;
import nl.aantafel.kernel.dossier.ContactStep.PrivacyChoiceMade;
import nl.aantafel.kernel.dossier.ContactStep.StatementLogged;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;

/** The part on Awb 9:2: what is said and written at any time, and who else gets to know (Awb 2:3, 2:5). */
public final class Contact {
    private Contact() {}

    public static Procedure clauses(Procedure table, Circumstances circumstances) {
        return handingOver(messages(table))
                .step(PrivacyChoiceMade.class, awb("9:9"), Phases.OPEN)
                .step(
                        ConsentAsked.class,
                        awb("9:11 lid 3"),
                        Phases.OPEN,
                        new OverrunIsTold(circumstances),
                        new ConsentIsAskedForALaterDay(circumstances),
                        new ConsentIsAskedWithAReason())
                .step(
                        OverrunTold.class,
                        awb("9:11"),
                        Phases.OPEN,
                        new TermHasPassed(circumstances),
                        new NewDayIsLater(),
                        new ApologyIsGiven());
    }

    private static Procedure messages(Procedure table) {
        return table.step(MessageReceived.class, awb("9:2"), Phases.ANY)
                .step(MessageSent.class, awb("9:2"), Phases.ANY)
                .step(Noted.class, awb("9:2"), Phases.ANY)
                .step(ContactTried.class, awb("9:2"), Phases.ANY)
                .step(StatementLogged.class, awb("9:2"), Phases.ANY)
                .step(DefaultNoticeReceived.class, awb("4:17"), Phases.ANY);
    }

    private static Procedure handingOver(Procedure table) {
        return table.step(
                        HandedOver.class,
                        awb("2:3"),
                        Phases.OPEN,
                        new ComplainantIsToldFirst(),
                        new PrivateBodyNeedsConsent(),
                        new OneHandoverIsEnough(),
                        new ThirdHandoverStops())
                .step(FeedbackReceived.class, awb("9:2"), Phases.ANY);
    }
}
