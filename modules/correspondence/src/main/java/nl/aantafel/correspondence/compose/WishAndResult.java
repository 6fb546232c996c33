package nl.aantafel.correspondence.compose;

import nl.aantafel.kernel.dossier.AssessmentStep.WishCompared;

/** What the citizen wanted, what we do and why, so that the reader can compare (report p. 46 and 49, S-090). */
final class WishAndResult {
    private WishAndResult() {}

    /** The wish before the conclusions, as long as nobody compared the two. */
    static void recall(Draft draft, Occasion occasion) {
        var wish = wish(occasion);
        if (!wish.isBlank() && !occasion.dossier().has(WishCompared.class))
            draft.paragraph("letter.L7.your-wish", wish);
    }

    /** The wish beside what comes of it. */
    static void compare(Draft draft, Occasion occasion) {
        occasion.dossier().last(WishCompared.class).ifPresent(found -> {
            draft.heading("letter.wish");
            if (!wish(occasion).isBlank())
                draft.subheading("letter.wish.wanted").words("“" + wish(occasion) + "”");
            draft.subheading("letter.wish.done")
                    .paragraph("letter.wish.result." + found.result().name())
                    .words(found.what());
            if (!found.why().isBlank()) draft.subheading("letter.wish.why").words(found.why());
        });
    }

    private static String wish(Occasion occasion) {
        return occasion.dossier().received().narrative().wish().strip();
    }
}
