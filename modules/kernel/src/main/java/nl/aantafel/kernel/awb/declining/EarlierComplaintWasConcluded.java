package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.law.Circumstances.EarlierComplaints;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:8 lid 1 onder a: "waarover reeds eerder een klacht is ingediend die met inachtneming van de artikelen 9:4 en volgende is behandeld". */
public record EarlierComplaintWasConcluded(EarlierComplaints earlier) implements Rule<Declined> {
    private static final Pattern NUMBER = Pattern.compile("KL-\\d{4}-\\d{6}");

    @Override
    public Article article() {
        return awb("9:8 lid 1 onder a");
    }

    @Override
    public boolean allows(Declined step, Dossier dossier) {
        return step.ground() != Ground.HANDLED_EARLIER
                || NUMBER.matcher(step.evidence())
                        .results()
                        .map(match -> match.group())
                        .filter(number -> !number.equals(dossier.number()))
                        .anyMatch(number -> earlier.stageOf(number).equals(Optional.of(Stage.CONCLUDED)));
    }
}
