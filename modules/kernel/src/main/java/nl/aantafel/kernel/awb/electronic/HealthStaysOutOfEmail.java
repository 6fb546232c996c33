package nl.aantafel.kernel.awb.electronic;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.ChannelChosen;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.LetterWay;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Recorder;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Ordinary e-mail is not confidential enough for what a letter in the social domain says; a citizen may want it all the same. */
public final class HealthStaysOutOfEmail implements Rule<ChannelChosen> {
    private final Recorder recorder;

    public HealthStaysOutOfEmail(Recorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public Article article() {
        return awb("2:9");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(ChannelChosen step, Dossier dossier) {
        var isWish = recorder.equals(Recorder.CITIZEN);
        return isWish || step.way() != LetterWay.EMAIL || !SpecialCategories.areLikely(dossier);
    }
}
