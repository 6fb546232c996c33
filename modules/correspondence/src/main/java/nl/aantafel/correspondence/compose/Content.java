package nl.aantafel.correspondence.compose;

/** What the law wants in a letter. A letter without a content that its kind needs is not sent. */
public enum Content {
    RECEIVED_ON,
    TREATED_AS_COMPLAINT,
    CONTACT_PERSON,
    ANSWER_BY,
    ADVISER,
    GROUND,
    REASONS,
    OMBUDSMAN,
    OMBUDSMAN_UNTIL,
    NEW_DATE,
    FINDINGS,
    JUDGEMENT,
    CONCLUSIONS,
    ADVICE,
    AGREEMENT,
    HOW_TO_REOPEN,
    OPPORTUNITY_TO_BE_HEARD,
    REPLY_BY,
    COPY_OF_COMPLAINT,
    HOW_TO_USE_IT
}
