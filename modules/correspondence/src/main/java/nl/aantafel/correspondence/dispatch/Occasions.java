package nl.aantafel.correspondence.dispatch;

import nl.aantafel.correspondence.compose.Occasion;
import nl.aantafel.correspondence.compose.Wording;
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
    private final Wording wording;

    Occasions(Municipalities municipalities, ApplicableLaw law, MessageSource messages) {
        this.municipalities = municipalities;
        this.law = law;
        this.wording = new Wording(messages, Wording.DUTCH);
    }

    /** @param after the complaint with the step that sends the letter in it */
    public Occasion of(ComplaintView after) {
        return new Occasion(after, municipalities.current(), kind -> law.paragraphs(kind, after.dossier()), wording);
    }
}
