package nl.aantafel.statute;

/** The terms of Awb 9:11 and 9:8, for tests. */
final class Terms {
    static final Term NOTICE = Term.weeks(4, Article.awb("9:8 lid 3"));
    static final Term HANDLING = Term.weeks(6, Article.awb("9:11 lid 1"));
    static final Term HANDLING_WITH_COMMITTEE = Term.weeks(10, Article.awb("9:11 lid 1"));
    static final Term POSTPONEMENT = Term.weeks(4, Article.awb("9:11 lid 2"));

    private Terms() {}
}
