package nl.aantafel.kernel.law;

import nl.aantafel.statute.Article;

/** A rule that a step would break. {@code rule} is the rule's name and the key of its texts. */
public record Breach(Article article, String rule, Force force) {

    static Breach of(Rule<?> rule) {
        return new Breach(rule.article(), rule.name(), rule.force());
    }

    public boolean refuses() {
        return force == Force.REFUSE;
    }
}
