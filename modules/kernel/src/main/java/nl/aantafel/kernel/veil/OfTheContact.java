package nl.aantafel.kernel.veil;

import nl.aantafel.access.Compartment;
import nl.aantafel.kernel.dossier.ContactStep;
import nl.aantafel.kernel.dossier.ContactStep.ChannelChosen;
import nl.aantafel.kernel.dossier.ContactStep.ConsentAsked;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.ContactStep.DefaultNoticeReceived;
import nl.aantafel.kernel.dossier.ContactStep.FeedbackReceived;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.ContactStep.MailRefused;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.ContactStep.MessageSent;
import nl.aantafel.kernel.dossier.ContactStep.Noted;
import nl.aantafel.kernel.dossier.ContactStep.NotificationMissed;
import nl.aantafel.kernel.dossier.ContactStep.OverrunTold;
import nl.aantafel.kernel.dossier.ContactStep.OverrunWeighed;
import nl.aantafel.kernel.dossier.ContactStep.PrivacyChoiceMade;
import nl.aantafel.kernel.dossier.ContactStep.SentOnPaper;
import nl.aantafel.kernel.dossier.ContactStep.SignatureConfirmed;
import nl.aantafel.kernel.dossier.ContactStep.StatementLogged;
import nl.aantafel.kernel.dossier.ContactStep.WrongChannelTold;
import nl.aantafel.kernel.dossier.Dossier;

/** The places of what is said and written. */
final class OfTheContact {
    private OfTheContact() {}

    static Compartment of(ContactStep step, Dossier dossier) {
        return switch (step) {
            case HandedOver _, FeedbackReceived _ -> Compartment.HANDOVER;
            case StatementLogged logged -> Compartments.of(logged.by(), dossier);
            case MailRefused _, NotificationMissed _, SentOnPaper _ -> Compartment.LETTER;
            case MessageReceived _, MessageSent _, Noted _, ContactTried _, ChannelChosen _ -> Compartment.COMPLAINT;
            case PrivacyChoiceMade _, OverrunTold _, ConsentAsked _, OverrunWeighed _ -> Compartment.COMPLAINT;
            case DefaultNoticeReceived _, SignatureConfirmed _, WrongChannelTold _ -> Compartment.COMPLAINT;
        };
    }
}
