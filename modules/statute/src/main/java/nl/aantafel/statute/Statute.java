package nl.aantafel.statute;

/** A law we cite. The citation is the short Dutch name that stands in front of an article number. */
public enum Statute {
    AWB("Awb"),
    ATW("Atw"),
    WMO("Wmo 2015"),
    JEUGDWET("Jeugdwet"),
    PARTICIPATIEWET("Participatiewet"),
    WGS("Wgs"),
    WKKGZ("Wkkgz"),
    GEMEENTEWET("Gemeentewet"),
    WOO("Woo"),
    ARCHIEFWET("Archiefwet"),
    AVG("AVG"),
    BW("BW"),
    WNO("Wet Nationale ombudsman"),
    /** Regulation (EEC, Euratom) 1182/71: the days, dates and terms of Union law. */
    EU_TERMS("Vo. 1182/71"),
    ORDINANCE("verordening");

    private final String citation;

    Statute(String citation) {
        this.citation = citation;
    }

    /** The name as cited in texts for citizens and staff, such as {@code Wmo 2015}. */
    public String citation() {
        return citation;
    }
}
