package nl.aantafel.kernel.dossier;

import java.time.LocalDate;

/** How we stay near the citizen: support, a companion, a neutral look, no revenge; and what professionals tell us (law.md §12). */
public sealed interface NearStep extends Step {

    /** The dossier was offered to a colleague, who takes it over only by saying yes (S-027). */
    record ColleagueAsked(LocalDate on, String staff, @Prose String what) implements NearStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** What that colleague said. */
    record ColleagueAnswered(
            LocalDate on, boolean accepted, @Prose String answer) implements NearStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** One of us thinks that somebody may be in danger; from that hour the working hours count (S-021, law.md P-86). */
    record DangerSeen(LocalDate on, @Prose String what) implements NearStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** Somebody comes along with the citizen to a talk or hearing (Awb 2:1 lid 2, S-039). */
    record CompanionNamed(LocalDate on, String who, @Prose String wishes) implements NearStep {}

    /** What was done so that the citizen can take part (Awb 2:1 lid 1). */
    record SupportGiven(
            LocalDate on,
            SupportNeed need,
            boolean given,
            @Prose String how) implements NearStep {}

    /** A written authorisation was asked of who acts for the citizen (Awb 2:1 lid 3). */
    record AuthorisationAsked(LocalDate on, PartyId who, AuthorisationReason reason, LocalDate answerBy)
            implements NearStep {}

    /** Why; without one of these we take somebody's word for it (law.md R-2.1-2). */
    enum AuthorisationReason {
        PERSONAL_DATA,
        ENDS_THE_COMPLAINT
    }

    /** It came in. */
    record AuthorisationReceived(LocalDate on, PartyId who) implements NearStep {}

    /** What kind of body it is, when no row of the routing table says so: only an organ falls under Awb 2:3. */
    record BodyKindNoted(
            LocalDate on, PartyId who, BodyKind body, @Prose String why) implements NearStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** Who gets it: an organ, an organ that took the task over in full (RT-10), or nobody of the government. */
    enum BodyKind {
        ORGAN,
        FULL_TRANSFER,
        PRIVATE
    }

    /** Who is no organ was told that secrecy holds for what it gets to know (Awb 2:5). */
    record SecrecyNamed(LocalDate on, PartyId to, @Prose String how) implements NearStep {}

    /** An organisation, a team or a professional told us of a bottleneck or a knot (S-014, S-016, S-132). */
    record SignalHandedIn(
            LocalDate on,
            String organisation,
            Source source,
            boolean aboutOneCitizen,
            boolean citizenConsents,
            @Prose String what)
            implements NearStep {}

    /** From whom it comes. */
    enum Source {
        INTEREST_GROUP,
        SUPPORTER,
        /** The national organisation of confidential advisers: nobody's name, but what they see (report p. 45). */
        CONFIDENTIAL_ADVISER,
        /** The yearly survey of what clients experience (cliëntervaringsonderzoek, Wmo 2.5). */
        SURVEY,
        TEAM,
        PROFESSIONAL
    }

    /** Somebody's address is kept from everybody else, or no longer (law.md R-J-36). */
    record AddressKept(
            LocalDate on,
            PartyId who,
            boolean secret,
            @Prose String why) implements NearStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** The citizen says that something changed for the worse after complaining (S-032). */
    record AftermathTold(LocalDate on, @Prose String what) implements NearStep {}

    /** Somebody other than the handler looked whether it has to do with the complaint (S-032). */
    record AftermathLooked(
            LocalDate on,
            String staff,
            Connection connection,
            @Prose String explanation) implements NearStep {}

    /** What was found. */
    enum Connection {
        CONNECTED,
        NOT_CONNECTED,
        NOT_CLEAR
    }

    /** The citizen wants somebody who stands further away (S-037). */
    record NeutralLookAsked(
            LocalDate on, NeutralLook look, @Prose String why) implements NearStep {}

    /** Who that could be. */
    enum NeutralLook {
        OTHER_DEPARTMENT,
        MEDIATOR,
        COMMITTEE,
        OMBUDSMAN
    }

    /** What came of that wish. @param person who looks; empty when it was refused */
    record NeutralLookAnswered(
            LocalDate on,
            boolean agreed,
            String person,
            @Prose String explanation) implements NearStep {}

    /** "Does the provider keep its agreements with you, and what will you do?" (RT-12, S-052, S-133). */
    record SupervisionAsked(
            LocalDate on, PartyId provider, @Prose String question) implements NearStep {}

    /** What the municipality says to that; against it the way to the ombudsman is open. */
    record SupervisionAnswered(
            LocalDate on,
            PartyId provider,
            boolean keepsAgreements,
            boolean acts,
            @Prose String explanation) implements NearStep {}

    /** What the contact person may decide without asking anybody (S-130). @param called the name of the role */
    record MandateGiven(
            LocalDate on,
            String staff,
            String called,
            @Prose String mayDecide) implements NearStep {}

    /** How fair the citizen found the handling, whatever came out of it (S-138). */
    record HandlingJudged(
            LocalDate on,
            Felt heard,
            Felt respected,
            Felt clear,
            Felt neutral,
            @Prose String remarks) implements NearStep {}

    /** How it felt. */
    enum Felt {
        YES,
        PARTLY,
        NO
    }
}
