package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.CompetentOmbudsmen;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:12 lid 2 (and 9:8 lid 3): "vermeld bij welke ombudsman … de klager vervolgens een verzoekschrift kan indienen". */
public record OmbudsmanIsNamed(Circumstances circumstances) implements Rule<Step> {
    @Override
    public Article article() {
        return awb("9:12 lid 2");
    }

    @Override
    public boolean allows(Step step, Dossier dossier) {
        return new CompetentOmbudsmen(dossier, circumstances)
                .on(step.on()).stream()
                        .noneMatch(competent -> competent.ombudsman().name().isBlank());
    }
}
