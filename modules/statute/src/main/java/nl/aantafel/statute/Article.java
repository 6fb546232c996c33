package nl.aantafel.statute;

/** A place in a statute. Reads as cited: {@code Awb 9:11 lid 2}. */
public record Article(Statute statute, String number) {
    /** @throws IllegalArgumentException when the number is blank */
    public Article {
        if (number.isBlank()) throw new IllegalArgumentException("An article needs a number");
    }

    public static Article of(Statute statute, String number) {
        return new Article(statute, number);
    }

    public static Article awb(String number) {
        return of(Statute.AWB, number);
    }

    public static Article atw(String number) {
        return of(Statute.ATW, number);
    }

    @Override
    public String toString() {
        return statute.citation() + " " + number;
    }
}
