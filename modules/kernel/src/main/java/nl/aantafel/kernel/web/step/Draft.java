package nl.aantafel.kernel.web.step;

import java.util.Objects;
import java.util.UUID;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.Submission;
import nl.aantafel.kernel.dossier.Step;

/** A step that somebody is filling in. */
record Draft(ComplaintView complaint, StepForm form, Typed typed, Choices choices, StepBinder.Bound bound) {
    static final String KEY = "eenmalig";
    static final String SEEN = "gezien";
    static final String REASON = "reden";

    boolean isFilledIn() {
        return bound.errors().isEmpty();
    }

    /** Only to be looked at; nothing is kept. */
    boolean isToBeShownFirst() {
        return typed.has("vooraf");
    }

    Step step() {
        return Objects.requireNonNull(bound.step());
    }

    Submission submission() {
        var key = typed.first(KEY).isEmpty() ? UUID.randomUUID().toString() : typed.first(KEY);
        return new Submission(key, seen(), typed.first(REASON));
    }

    /** How many steps the dossier had when the form was opened. */
    int seen() {
        var seen = typed.first(SEEN);
        return seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : Submission.ANY;
    }

    /** Where to go afterwards: back to one of our own lists, or to the dossier. */
    String back() {
        var asked = typed.first("terug");
        return asked.matches("/werk(\\?[A-Za-z0-9=&_.%-]*)?") ? asked : "/klachten/" + complaint.id();
    }
}
