package nl.aantafel.correspondence.compose;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.statute.Article;

/**
 * What the law wants in a letter (law.md §1.3). A letter without a content that its kind needs is not sent; the rule's
 * name is the key of the texts that say so.
 */
public enum Content {
    RECEIVED_ON("LetterTellsWhenReceived", awb("9:6")),
    OBJECTION_UNTIL("LetterTellsTheLastDayToObject", awb("6:7")),
    TREATED_AS_OBJECTION("LetterSaysItIsAnObjection", awb("6:15 lid 1")),
    OBJECTION_RECEIVED_ON("LetterTellsWhenTheObjectionCame", awb("6:15 lid 3")),
    TREATED_AS_COMPLAINT("LetterSaysItIsAComplaint", awb("9:6")),
    ANSWER_BY("LetterTellsWhenWeAnswer", awb("9:11 lid 1")),
    ADVISER("LetterNamesTheAdviser", awb("9:15 lid 1")),
    CONTACT_PERSON("LetterNamesAContactPerson", awb("9:7")),
    CONTACT_DESK("LetterTellsWhomToCall", awb("2:1 lid 1")),
    ANSWERED_ON("LetterTellsWhenWeAnswered", awb("9:12 lid 1")),
    WHERE_TO_ANSWER("LetterTellsWhereToAnswer", awb("2:1 lid 1")),
    NOBODY_HAS_TO("LetterSaysAnsweringIsFree", awb("9:2")),
    GROUND("LetterNamesTheGround", awb("9:8 lid 3")),
    REASONS("LetterGivesReasons", awb("9:12 lid 1")),
    OMBUDSMAN("LetterNamesTheOmbudsman", awb("9:12 lid 2")),
    OMBUDSMAN_UNTIL("LetterTellsUntilWhen", awb("9:12 lid 2")),
    NEW_DATE("LetterTellsTheNewDate", awb("9:11 lid 2")),
    FINDINGS("LetterGivesFindings", awb("9:12 lid 1")),
    JUDGEMENT("LetterGivesAJudgement", awb("9:12 lid 1")),
    CONCLUSIONS("LetterGivesConclusions", awb("9:12 lid 1")),
    ADVICE("LetterEnclosesTheAdvice", awb("9:16")),
    DEVIATION("LetterExplainsTheDeviation", awb("9:16")),
    ANSWERS("LetterAnswersEachQuestion", awb("9:12 lid 1")),
    DAYS_TO_CHOOSE("LetterOffersDaysToChoose", awb("9:2")),
    AGENDA("LetterSaysWhatTheTalkIsAbout", awb("9:2")),
    AGREEMENT("LetterWritesDownWhatWasAgreed", awb("9:5")),
    HOW_TO_REOPEN("LetterTellsTheWayBack", awb("9:5")),
    OPPORTUNITY_TO_BE_HEARD("LetterOffersAHearing", awb("9:10 lid 1")),
    REPLY_BY("LetterTellsWhenToReply", awb("9:10 lid 2")),
    COPY_OF_COMPLAINT("LetterEnclosesTheComplaint", awb("9:9")),
    HOW_TO_USE_IT("LetterSaysHowToUseTheCopy", awb("9:9")),
    MISSING("LetterTellsWhatIsMissing", awb("9:4 lid 2")),
    OFFER_TO_CALL("LetterOffersToCompleteByPhone", awb("2:1 lid 1")),
    FORWARDED_TO("LetterTellsWhoGotIt", awb("2:3 lid 1")),
    WHAT_THEY_DID("LetterTellsWhatTheOtherDid", awb("9:2")),
    THEIR_JUDGEMENT("LetterTellsWhatTheOtherThinks", awb("9:2")),
    NEXT_STEP("LetterTellsTheNextStep", awb("9:2")),
    COPY_OF_WHAT_WAS_ENTERED("LetterCopiesWhatWasEntered", awb("2:17")),
    REFUSING_IS_FREE("LetterSaysRefusingIsFree", awb("9:11 lid 3")),
    APOLOGY("LetterApologises", awb("9:11")),
    HEARING_REPORT("LetterEnclosesTheReport", awb("9:10 lid 3")),
    REMARK_BY("LetterTellsUntilWhenToRemark", awb("9:10 lid 3"));

    private final String rule;
    private final Article article;

    Content(String rule, Article article) {
        this.rule = rule;
        this.article = article;
    }

    public String rule() {
        return rule;
    }

    public Article article() {
        return article;
    }
}
