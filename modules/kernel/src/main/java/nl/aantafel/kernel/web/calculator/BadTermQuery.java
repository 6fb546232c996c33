package nl.aantafel.kernel.web.calculator;

/** The calculator cannot answer. Text: {@code calculator.bad.<why>}. */
final class BadTermQuery extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String parameter;
    private final String why;

    BadTermQuery(String parameter, String why) {
        super(why);
        this.parameter = parameter;
        this.why = why;
    }

    String parameter() {
        return parameter;
    }

    String why() {
        return why;
    }
}
