package nl.aantafel.correspondence.dispatch;

import java.util.Locale;
import nl.aantafel.correspondence.compose.Occasion;
import nl.aantafel.correspondence.compose.Wording;
import nl.aantafel.correspondence.compose.WordsOfTheLaws;
import nl.aantafel.kernel.ApplicableLaw;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.tenancy.Municipalities;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers what a letter can speak of, in the municipality bound to the current work. */
@Component
public class Occasions {
    private final Municipalities municipalities;
    private final ApplicableLaw law;
    private final MessageSource messages;

    Occasions(Municipalities municipalities, ApplicableLaw law, MessageSource messages) {
        this.municipalities = municipalities;
        this.law = law;
        this.messages = messages;
    }

    /** @param after the complaint with the step that sends the letter in it */
    public Occasion of(ComplaintView after) {
        return in(after, Wording.DUTCH);
    }

    /** For what a citizen reads in the language of the page. */
    public Occasion in(ComplaintView complaint, Locale language) {
        return new Occasion(
                complaint,
                municipalities.current(),
                new WordsOfTheLaws(
                        kind -> law.here().paragraphs(kind, complaint.dossier()),
                        step -> law.here().letters(step, complaint.dossier(), complaint.circumstances())),
                new Wording(messages, language));
    }
}
