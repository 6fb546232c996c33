package nl.aantafel.kernel.law;

import nl.aantafel.statute.Article;

/** Something a law wants the handler to see beside the dossier. Text: {@code remark.<key>}. */
public record Remark(String key, Article article) {}
