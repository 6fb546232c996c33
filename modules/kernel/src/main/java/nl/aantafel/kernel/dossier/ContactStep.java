package nl.aantafel.kernel.dossier;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was said and written between the citizen and us, at any time. */
public sealed interface ContactStep extends Step {

    /** A message from the citizen, in the citizen's own words. */
    record MessageReceived(
            LocalDate on, Channel channel, @Prose String text) implements ContactStep {}

    /** A message from us to the citizen. */
    record MessageSent(LocalDate on, @Prose String text) implements ContactStep {}

    /** A note for those who handle the dossier; the citizen never sees it. */
    record Noted(LocalDate on, @Prose String text) implements ContactStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** We tried to reach the citizen. */
    record ContactTried(LocalDate on, Channel channel, boolean reached) implements ContactStep {}

    /**
     * The citizen was told beforehand that those complained about get a copy, and chose which enclosures go along
     * (Awb 9:9).
     */
    record PrivacyChoiceMade(
            LocalDate on, boolean enclosuresMayGo, @Prose String wishes) implements ContactStep {}

    /** The citizen was told that the term has passed, with an apology and what can be done (Awb 9:11, 9:24). */
    record OverrunTold(
            LocalDate on, LocalDate newDate, @Prose String apology) implements ContactStep {}

    /** The citizen was asked to agree to a later day; refusing is free (Awb 9:11 lid 3). */
    record ConsentAsked(
            LocalDate on, LocalDate until, @Prose String reason) implements ContactStep {}

    /**
     * Another body got (part of) the complaint. An organ gets it by law, a private body only with consent (Awb 2:3,
     * 2:5).
     */
    record HandedOver(
            LocalDate on,
            PartyId to,
            boolean publicBody,
            boolean complainantTold,
            boolean complainantConsents,
            @Prose String what)
            implements ContactStep {}

    /** What another body let us know about what was handed over to it. */
    record FeedbackReceived(
            LocalDate on, PartyId from, @Prose String text) implements ContactStep {}

    /** Two bodies or two members of staff told different things: who said what, on which day. */
    record StatementLogged(LocalDate on, PartyId by, @Prose String text) implements ContactStep {}

    /** Somebody reminded us in writing that a decision is late (ingebrekestelling, Awb 4:17). */
    record DefaultNoticeReceived(LocalDate on, Set<ElementId> elements) implements ContactStep {
        public DefaultNoticeReceived {
            elements = Set.copyOf(elements);
        }
    }

    /** The citizen chose how to get our letters; counts for letters after it, and can be changed at any time (Awb 2:7). */
    record ChannelChosen(LocalDate on, LetterWay way) implements ContactStep {}

    /** A mail server refused word of a letter for good (Awb 2:11). @param letter number of the step it left with */
    record MailRefused(LocalDate on, int letter) implements ContactStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** Forty-eight hours passed without word of a letter (Awb 2:10). @param letter number of the step it left with */
    record NotificationMissed(LocalDate on, int letter) implements ContactStep {}

    /** A letter that did not arrive electronically went on paper (Awb 2:11). @param letter number of the step it left with */
    record SentOnPaper(LocalDate on, int letter) implements ContactStep {}

    /**
     * It was decided whether being late is held against the citizen after an outage or a missed notification.
     *
     * @param until until when the citizen may still act; {@code null} when nothing is given
     */
    record OverrunWeighed(
            LocalDate on,
            OverrunCause cause,
            MissedTerm term,
            boolean excused,
            @Nullable LocalDate until,
            @Prose String why)
            implements ContactStep {}

    /** It was confirmed that the complaint is the citizen's own (Awb 2:18). */
    record SignatureConfirmed(LocalDate on, SignatureLevel level) implements ContactStep {}

    /** The sender was told that the message came by another channel than the designated one (Awb 2:16, 2:24). */
    record WrongChannelTold(LocalDate on, LocalDate forwardedOn) implements ContactStep {}
}
