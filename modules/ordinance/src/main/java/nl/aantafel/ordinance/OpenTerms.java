package nl.aantafel.ordinance;

import static nl.aantafel.ordinance.OpenTerm.between;
import static nl.aantafel.ordinance.OpenTerm.yesOrNo;
import static nl.aantafel.statute.Article.awb;

import java.util.List;

/** Every open term the program knows; names and bounds follow law.md §9 (P-numbers in the comments there). */
public final class OpenTerms {
    /** P-01, P-02: is there a person or committee by ordinance or decision (Awb 9:13)? */
    public static final OpenTerm<Boolean> COMMITTEE = yesOrNo("committee", false, awb("9:13"));

    /** P-01: may the municipality appoint its committee for a single complaint, by decision (Awb 9:13)? */
    public static final OpenTerm<Boolean> COMMITTEE_PER_CASE = yesOrNo("committee_per_case", false, awb("9:13"));

    /** P-26: working days for the written confirmation of receipt. */
    public static final OpenTerm<Integer> RECEIPT_TERM = between("receipt_term", 1, 20, 5, awb("9:6"));

    /** P-27: working days to the first personal contact. */
    public static final OpenTerm<Integer> FIRST_CONTACT_TERM = between("first_contact_term", 1, 10, 2, awb("9:2"));

    /** P-31: days in which "not satisfied" reopens the complaint with its original date of receipt. */
    public static final OpenTerm<Integer> REOPEN_WINDOW = between("reopen_window", 1, 365, 30, awb("9:5"));

    /** P-32: weeks to handle a complaint without adviser; kinder than the law is allowed. */
    public static final OpenTerm<Integer> HANDLING_WEEKS = between("handling_weeks", 1, 6, 6, awb("9:11 lid 1"));

    /** P-32: weeks to handle a complaint with adviser. */
    public static final OpenTerm<Integer> HANDLING_WEEKS_WITH_ADVISER =
            between("handling_weeks_with_adviser", 1, 10, 10, awb("9:11 lid 1"));

    /** P-34: weeks of postponement, once. */
    public static final OpenTerm<Integer> POSTPONEMENT_WEEKS =
            between("postponement_weeks", 0, 4, 4, awb("9:11 lid 2"));

    /** P-38: days in which a party may say that it wants to be heard. */
    public static final OpenTerm<Integer> HEARING_ANSWER_DAYS =
            between("hearing_answer_days", 7, 28, 14, awb("9:10 lid 2"));

    /** P-39: days in which both sides may say what they think of the report of the hearing. */
    public static final OpenTerm<Integer> REPORT_REMARK_DAYS =
            between("report_remark_days", 7, 28, 14, awb("9:10 lid 3"));

    /** P-43: days to complete a complaint. */
    public static final OpenTerm<Integer> REPAIR_DAYS = between("repair_days", 7, 42, 14, awb("9:4"));

    /** P-23: an oral complaint, read back and confirmed, is handled as a written complaint. */
    public static final OpenTerm<Boolean> ORAL_AS_WRITTEN = yesOrNo("oral_as_written", true, awb("9:4"));

    /** P-42: not handling a complaint needs a second person. */
    public static final OpenTerm<Boolean> DECLINE_FOUR_EYES = yesOrNo("decline_four_eyes", true, awb("9:8"));

    /** Signature of an electronic complaint: 0 a declaration is enough, 1 confirmed by e-mail, 2 DigiD. */
    public static final OpenTerm<Integer> SIGNATURE_LEVEL = between("signature_level", 0, 2, 0, awb("2:18"));

    /** Is a complaint by another channel counted from its forwarding within the house, when the sender was told at once? */
    public static final OpenTerm<Boolean> TERM_FROM_FORWARDING = yesOrNo("term_from_forwarding", false, awb("2:24"));
    /** P-85: attempts in vain before a complaint may rest. */
    public static final OpenTerm<Integer> UNREACHABLE_ATTEMPTS =
            between("unreachable_attempts", 3, 10, 3, awb("2:1 lid 1"));

    /** P-85: different ways in which it is tried. */
    public static final OpenTerm<Integer> UNREACHABLE_CHANNELS =
            between("unreachable_channels", 2, 4, 2, awb("2:1 lid 1"));

    /** P-85: working days between the first attempt and the rest. */
    public static final OpenTerm<Integer> UNREACHABLE_DAYS = between("unreachable_days", 10, 60, 10, awb("2:1 lid 1"));

    /** P-86: working hours in which possible danger is weighed. */
    public static final OpenTerm<Integer> URGENT_HOURS = between("urgent_hours", 1, 8, 4, awb("9:2"));

    /** The hour at which the working day begins, for terms in hours. */
    public static final OpenTerm<Integer> WORKDAY_OPENS = between("workday_opens", 7, 10, 9, awb("9:2"));

    /** The hour at which the working day ends. */
    public static final OpenTerm<Integer> WORKDAY_CLOSES = between("workday_closes", 15, 20, 17, awb("9:2"));

    /** P-83: months after the end in which we ask whether something changed. */
    public static final OpenTerm<Integer> RETALIATION_MONTHS =
            between("retaliation_months", 1, 24, 6, awb("2:4 lid 1"));

    /** P-64, RT-12: weeks in which a question about a provider is answered. */
    public static final OpenTerm<Integer> PROVIDER_FEEDBACK_WEEKS =
            between("provider_feedback_weeks", 1, 6, 6, awb("9:2"));

    /** S-027: working days in which a colleague takes over or it comes back. */
    public static final OpenTerm<Integer> COLLEAGUE_DAYS = between("colleague_days", 1, 5, 2, awb("9:2"));

    /** S-027: working days without an answer to two messages before the alarm. */
    public static final OpenTerm<Integer> SILENCE_DAYS = between("silence_days", 1, 5, 5, awb("9:2"));

    /** S-032, S-037: working days to look at fear of revenge, or at the wish for somebody neutral. */
    public static final OpenTerm<Integer> NEUTRAL_LOOK_DAYS = between("neutral_look_days", 1, 10, 5, awb("2:4 lid 1"));

    /** S-014: dossiers with the same theme in eight weeks that ask for a look. */
    public static final OpenTerm<Integer> EARLY_WARNING = between("early_warning", 2, 20, 3, awb("9:12a"));
    /** P-07: who can handle a complaint about the organ itself, its chair or a member. */
    public static final List<String> OFFICES = List.of(
            "burgemeester",
            "loco-burgemeester",
            "college",
            "gemeentesecretaris",
            "griffier",
            "presidium",
            "klachtencommissie");

    /** P-07: who handles a complaint about the college of mayor and aldermen? */
    public static final OpenTerm<String> HANDLER_COLLEGE =
            OpenTerm.oneOf("handler_college", OFFICES, "burgemeester", awb("9:7 lid 2"));

    /** P-07: who handles a complaint about the mayor? */
    public static final OpenTerm<String> HANDLER_MAYOR =
            OpenTerm.oneOf("handler_mayor", OFFICES, "loco-burgemeester", awb("9:7 lid 2"));

    /** P-07: who handles a complaint about an alderman? */
    public static final OpenTerm<String> HANDLER_ALDERMAN =
            OpenTerm.oneOf("handler_alderman", OFFICES, "burgemeester", awb("9:7 lid 2"));

    /** P-07: who handles a complaint about the council or one of its members? */
    public static final OpenTerm<String> HANDLER_COUNCIL =
            OpenTerm.oneOf("handler_council", OFFICES, "presidium", awb("9:7 lid 2"));

    private OpenTerms() {}

    public static List<OpenTerm<?>> all() {
        return List.of(
                COMMITTEE,
                COMMITTEE_PER_CASE,
                RECEIPT_TERM,
                FIRST_CONTACT_TERM,
                REOPEN_WINDOW,
                HANDLING_WEEKS,
                HANDLING_WEEKS_WITH_ADVISER,
                POSTPONEMENT_WEEKS,
                HEARING_ANSWER_DAYS,
                REPORT_REMARK_DAYS,
                REPAIR_DAYS,
                ORAL_AS_WRITTEN,
                DECLINE_FOUR_EYES,
                SIGNATURE_LEVEL,
                TERM_FROM_FORWARDING,
                UNREACHABLE_ATTEMPTS,
                UNREACHABLE_CHANNELS,
                UNREACHABLE_DAYS,
                URGENT_HOURS,
                WORKDAY_OPENS,
                WORKDAY_CLOSES,
                RETALIATION_MONTHS,
                PROVIDER_FEEDBACK_WEEKS,
                COLLEAGUE_DAYS,
                SILENCE_DAYS,
                NEUTRAL_LOOK_DAYS,
                EARLY_WARNING,
                HANDLER_COLLEGE,
                HANDLER_MAYOR,
                HANDLER_ALDERMAN,
                HANDLER_COUNCIL);
    }
}
