package nl.aantafel.jeugdwet.youthfile;

import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** What somebody can want of a youth file, each with its article. */
public enum FileWish {
    /** Add a statement of one's own. */
    OWN_STATEMENT("7.3.8"),
    DESTRUCTION("7.3.9"),
    INSPECTION("7.3.10"),
    /** Others should not read it, or did. */
    SECRECY("7.3.11"),
    /** Of somebody who has died. */
    OF_DECEASED("7.3.12a");

    private final String article;

    FileWish(String article) {
        this.article = article;
    }

    public Article article() {
        return Article.of(Statute.JEUGDWET, article);
    }
}
