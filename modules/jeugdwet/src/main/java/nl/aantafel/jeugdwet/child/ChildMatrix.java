package nl.aantafel.jeugdwet.child;

import static nl.aantafel.jeugdwet.child.ChildAge.SIXTEEN_OR_OLDER;
import static nl.aantafel.jeugdwet.child.ChildAge.TWELVE_TO_FIFTEEN;
import static nl.aantafel.jeugdwet.child.ChildAge.UNDER_TWELVE;
import static nl.aantafel.statute.Article.awb;

import nl.aantafel.jeugdwet.child.Leave.Kind;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** The table of law.md §5.3 as a function: person, age of the child and deed give the answer and its article. */
public final class ChildMatrix {
    private ChildMatrix() {}

    public static Leave of(TieToChild tie, ChildAge age, Deed deed) {
        return switch (deed) {
            case COMPLAIN -> complain(tie, age);
            case BE_INFORMED -> informed(tie, age);
            case CONSENT_TO_DATA_USE -> consent(tie, age);
            case BE_HEARD -> heard(tie);
        };
    }

    /** Awb 9:1: everybody; Jeugdwet 4.2.1 lid 1 names who is heard by a committee. */
    private static Leave complain(TieToChild tie, ChildAge age) {
        return switch (tie) {
            case OTHER_RELATIVE -> new Leave(Kind.FOR_ONESELF, awb("9:1 lid 1"));
            case CONFIDENTIAL_ADVISER -> new Leave(Kind.AS_SUPPORT, youth("1.1"));
            case PARENT_WITHOUT_CUSTODY, PARENT_CUSTODY_UNKNOWN -> new Leave(Kind.FOR_ONESELF, youth("4.2.1 lid 1"));
            case PARENT_WITH_SOLE_CUSTODY, PARENT_WITH_SHARED_CUSTODY, CUSTODY_BESIDE_PARENT ->
                new Leave(age == SIXTEEN_OR_OLDER ? Kind.FOR_ONESELF : Kind.YES, youth("4.2.1 lid 1"));
            case THE_CHILD, GUARDIAN, FOSTER_PARENT -> new Leave(Kind.YES, youth("4.2.1 lid 1"));
        };
    }

    /** Jeugdwet 7.3.15 and 7.3.17; BW 1:377c for the parent without custody. */
    private static Leave informed(TieToChild tie, ChildAge age) {
        return switch (tie) {
            case THE_CHILD -> new Leave(age == UNDER_TWELVE ? Kind.WITH_CONSENT : Kind.YES, youth("7.3.15"));
            case PARENT_WITH_SOLE_CUSTODY, PARENT_WITH_SHARED_CUSTODY, CUSTODY_BESIDE_PARENT -> withCustody(age);
            case PARENT_WITHOUT_CUSTODY, PARENT_CUSTODY_UNKNOWN ->
                new Leave(Kind.ON_REQUEST, Article.of(Statute.BW, "1:377c"));
            case GUARDIAN -> new Leave(Kind.YES, youth("7.3.15"));
            case FOSTER_PARENT, OTHER_RELATIVE, CONFIDENTIAL_ADVISER -> new Leave(Kind.WITH_CONSENT, youth("7.3.11"));
        };
    }

    /** Until twelve those with custody, until sixteen together with the child, then the child alone. */
    private static Leave withCustody(ChildAge age) {
        return switch (age) {
            case UNDER_TWELVE -> new Leave(Kind.YES, youth("7.3.15"));
            case TWELVE_TO_FIFTEEN -> new Leave(Kind.TOGETHER, youth("7.3.15"));
            case SIXTEEN_OR_OLDER -> new Leave(Kind.WITH_CONSENT, youth("7.3.5"));
        };
    }

    private static Leave consent(TieToChild tie, ChildAge age) {
        if (tie == TieToChild.THE_CHILD)
            return switch (age) {
                case UNDER_TWELVE -> new Leave(Kind.NO, youth("7.3.4"));
                case TWELVE_TO_FIFTEEN -> new Leave(Kind.TOGETHER, youth("7.3.4"));
                case SIXTEEN_OR_OLDER -> new Leave(Kind.YES, youth("7.3.5"));
            };
        if (!tie.hasCustody() || age == SIXTEEN_OR_OLDER)
            return new Leave(Kind.NO, youth(age == SIXTEEN_OR_OLDER ? "7.3.5" : "7.3.4"));
        return new Leave(age == TWELVE_TO_FIFTEEN ? Kind.TOGETHER : Kind.YES, youth("7.3.4"));
    }

    private static Leave heard(TieToChild tie) {
        return switch (tie) {
            case OTHER_RELATIVE, CONFIDENTIAL_ADVISER -> new Leave(Kind.AS_SUPPORT, awb("9:10"));
            case THE_CHILD,
                    PARENT_WITH_SOLE_CUSTODY,
                    PARENT_WITH_SHARED_CUSTODY,
                    PARENT_WITHOUT_CUSTODY,
                    PARENT_CUSTODY_UNKNOWN,
                    CUSTODY_BESIDE_PARENT,
                    GUARDIAN,
                    FOSTER_PARENT -> new Leave(Kind.YES, awb("9:10"));
        };
    }

    private static Article youth(String number) {
        return Article.of(Statute.JEUGDWET, number);
    }
}
