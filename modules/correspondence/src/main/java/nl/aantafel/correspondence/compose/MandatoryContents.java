package nl.aantafel.correspondence.compose;

import static nl.aantafel.correspondence.compose.Content.*;

import java.util.EnumSet;
import java.util.Set;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.law.LetterKind;

/** The column "MUST contain" of law.md §1.3, and a contact person by name in every letter. */
final class MandatoryContents {
    private MandatoryContents() {}

    static Set<Content> of(LetterKind kind, Occasion occasion) {
        return switch (kind) {
            case L0 -> EnumSet.of(RECEIVED_ON, COPY_OF_WHAT_WAS_ENTERED);
            case L1 -> receipt(occasion);
            case L2 -> EnumSet.of(MISSING, REPLY_BY, OFFER_TO_CALL, CONTACT_PERSON);
            case L14 -> EnumSet.of(TREATED_AS_OBJECTION, OBJECTION_RECEIVED_ON, CONTACT_PERSON);
            case TRUST -> EnumSet.of(ANSWERED_ON, WHERE_TO_ANSWER, NOBODY_HAS_TO);
            case GUARD -> EnumSet.of(OBJECTION_UNTIL);
            case L3 -> EnumSet.of(GROUND, REASONS, OMBUDSMAN, OMBUDSMAN_UNTIL, CONTACT_PERSON);
            case L4 -> EnumSet.of(FORWARDED_TO, RECEIVED_ON, CONTACT_PERSON);
            case L5 -> EnumSet.of(NEW_DATE, CONTACT_PERSON);
            case L6 -> EnumSet.of(NEW_DATE, REFUSING_IS_FREE, CONTACT_PERSON);
            case L7 -> outcome(occasion);
            case L8 -> solution(occasion);
            case L9 -> EnumSet.of(OPPORTUNITY_TO_BE_HEARD, REPLY_BY, CONTACT_PERSON);
            case L9T -> EnumSet.of(DAYS_TO_CHOOSE, AGENDA, CONTACT_PERSON);
            case L10 -> EnumSet.of(HEARING_REPORT, REMARK_BY, CONTACT_PERSON);
            case L12 -> EnumSet.of(JUDGEMENT, CONTACT_PERSON);
            case L13 -> EnumSet.of(FINDINGS, ADVICE, HEARING_REPORT);
            case L11 -> EnumSet.of(COPY_OF_COMPLAINT, OPPORTUNITY_TO_BE_HEARD, HOW_TO_USE_IT, CONTACT_PERSON);
            case L15 -> EnumSet.of(WHAT_THEY_DID, THEIR_JUDGEMENT, NEXT_STEP, CONTACT_PERSON);
            case LAW -> EnumSet.of(CONTACT_PERSON);
            case L16 -> overrun(occasion);
        };
    }

    /** Who waits too long may go to the ombudsman, also when nobody handles the complaint yet. */
    private static Set<Content> overrun(Occasion occasion) {
        var contact = occasion.handler().isBlank() ? CONTACT_DESK : CONTACT_PERSON;
        return EnumSet.of(APOLOGY, NEW_DATE, OMBUDSMAN, OMBUDSMAN_UNTIL, contact);
    }

    private static Set<Content> receipt(Occasion occasion) {
        var contents = EnumSet.of(RECEIVED_ON, TREATED_AS_COMPLAINT, CONTACT_PERSON);
        if (occasion.view().clock("K1").isPresent()) contents.add(ANSWER_BY);
        if (occasion.dossier().has(Acknowledged.class, Acknowledged::mentionsAdviser)) contents.add(ADVISER);
        return contents;
    }

    private static Set<Content> solution(Occasion occasion) {
        var contents = EnumSet.of(AGREEMENT, HOW_TO_REOPEN, OMBUDSMAN, OMBUDSMAN_UNTIL, CONTACT_PERSON);
        if (occasion.dossier().has(QuestionPut.class)) contents.add(ANSWERS);
        return contents;
    }

    private static Set<Content> outcome(Occasion occasion) {
        var contents =
                EnumSet.of(FINDINGS, JUDGEMENT, REASONS, CONCLUSIONS, OMBUDSMAN, OMBUDSMAN_UNTIL, CONTACT_PERSON);
        if (occasion.dossier().has(QuestionPut.class)) contents.add(ANSWERS);
        if (occasion.dossier().has(Advised.class)) contents.add(ADVICE);
        if (occasion.deviates()) contents.add(DEVIATION);
        return contents;
    }
}
