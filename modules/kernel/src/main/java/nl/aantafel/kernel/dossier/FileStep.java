package nl.aantafel.kernel.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/** What the file consists of, and on what ground it may: documents, consent, privacy (report p. 33–35, p. 70). */
public sealed interface FileStep extends Step {

    /** A document on which the handling rests; the outcome letter lists them all (S-094). @param origin who made it */
    record DocumentUsed(LocalDate on, DocumentKind kind, String title, LocalDate dated, String origin)
            implements FileStep {}

    /** What counts as a document. */
    enum DocumentKind {
        APPLICATION,
        REPORT,
        DECISION,
        PLAN,
        LETTER,
        EXPERT_ADVICE,
        OTHER
    }

    /**
     * Lines of a logbook as they stood on the day of copying: what is written there later changes nothing here (S-094,
     * S-166).
     *
     * @param keeper whose logbook it is
     * @param lines one contact per line, each beginning with its day
     */
    record LogbookFrozen(
            LocalDate on,
            String keeper,
            LocalDate from,
            LocalDate until,
            @Prose String lines) implements FileStep {
        private static final int SHOWN = 16;

        /** The lines that say something. */
        public List<String> said() {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        /** The same for the same lines, and for no others: the first 16 hexadecimal digits of SHA-256. */
        public String fingerprint() {
            try {
                var digest = MessageDigest.getInstance("SHA-256")
                        .digest(String.join("\n", said()).getBytes(UTF_8));
                return HexFormat.of().formatHex(digest).substring(0, SHOWN);
            } catch (NoSuchAlgorithmException absent) {
                throw new IllegalStateException("SHA-256 ontbreekt", absent);
            }
        }
    }

    /** Was anything shared or asked that was not needed? Asked in every complaint, as people seldom say so (S-148). */
    record PrivacyLooked(
            LocalDate on, boolean tooMuch, @Prose String what) implements FileStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** What the citizen lets us ask from or share with somebody; the last word counts (S-146). */
    record ConsentNoted(
            LocalDate on,
            PartyId whom,
            boolean given,
            @Prose String what) implements FileStep {}

    /** Somebody did not give or ask information that the handling needs (S-146). */
    record InformationHeldBack(
            LocalDate on,
            PartyId whom,
            HoldingBack reason,
            @Prose String what) implements FileStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** Why. */
    enum HoldingBack {
        PRIVACY,
        NOT_THERE,
        OTHER
    }

    /** To whom the citizen wrote, and by which mandate another handles it (Awb 10:10, S-167). */
    record Addressed(
            LocalDate on,
            Addressee to,
            String mandate,
            @Prose String why) implements FileStep {}

    /** To whom a letter of complaint can be addressed. */
    enum Addressee {
        COLLEGE,
        MAYOR,
        ALDERMAN,
        COUNCIL,
        OFFICIAL
    }

    /** The same complaint lies with another body too (S-167). @param agreed who does what has been agreed on */
    record FiledElsewhere(
            LocalDate on,
            String body,
            LocalDate knownOn,
            boolean agreed,
            @Prose String whoDoesWhat) implements FileStep {}

    /** One who steers somebody in a team, or employs that person, was asked to tell its side (report p. 71, S-055). */
    record ContributionAsked(LocalDate on, ElementId element, Contributor from, String name, LocalDate answerBy)
            implements FileStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** What it told. */
    record ContributionReceived(
            LocalDate on,
            ElementId element,
            Contributor from,
            @Prose String words) implements FileStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** Who tells about what. */
    enum Contributor {
        /** Steers the work in the team. */
        TEAM_LEADER,
        /** Is about the quality of the profession. */
        EMPLOYER
    }
}
