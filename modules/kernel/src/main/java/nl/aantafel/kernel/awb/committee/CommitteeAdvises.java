package nl.aantafel.kernel.awb.committee;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Recorder.Capacity;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:14 and 9:15 lid 4: the person or committee sends its advice; the organ only gets it. */
record CommitteeAdvises(Circumstances circumstances) implements Rule<Advised> {
    @Override
    public Article article() {
        return awb("9:15 lid 4");
    }

    @Override
    public boolean allows(Advised step, Dossier dossier) {
        return circumstances.recorder().acts(Capacity.COMMITTEE);
    }
}
