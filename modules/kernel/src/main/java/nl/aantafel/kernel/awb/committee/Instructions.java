package nl.aantafel.kernel.awb.committee;

import static nl.aantafel.statute.Article.awb;

import java.util.regex.Pattern;
import nl.aantafel.statute.Article;

/** Awb 9:14 lid 2: "Het bestuursorgaan kan de persoon of commissie slechts in het algemeen instructies geven." */
public final class Instructions {
    private static final Pattern ONE_COMPLAINT = Pattern.compile("(?i)KL-?\\d{4}-?\\d{1,6}");

    private Instructions() {}

    public static Article article() {
        return awb("9:14 lid 2");
    }

    /** Says something, names no complaint, and whoever gives it declares that it holds for all complaints. */
    public static boolean areGeneral(String text, boolean holdsForAll) {
        return holdsForAll && !text.isBlank() && !ONE_COMPLAINT.matcher(text).find();
    }
}
