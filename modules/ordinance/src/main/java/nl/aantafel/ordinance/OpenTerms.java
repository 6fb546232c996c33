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
                HANDLER_COLLEGE,
                HANDLER_MAYOR,
                HANDLER_ALDERMAN,
                HANDLER_COUNCIL);
    }
}
