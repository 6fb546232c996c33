package nl.aantafel.kernel.awb.ending;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;

/** The judgement on a complaint as a whole, from the judgements on its elements (law.md §8.3). */
public final class OverallJudgement {
    private OverallJudgement() {}

    /**
     * One judgement for the whole complaint, empty while nothing is judged. Different outcomes make it partly founded when
     * any element is (partly) founded; otherwise it is unfounded as far as it could be established.
     */
    public static Optional<Judgement> of(Dossier dossier) {
        var judgements = dossier.elements().stream()
                .map(Element::id)
                .filter(id -> !dossier.isDeclined(id))
                .flatMap(id -> dossier.judgementOn(id).stream())
                .map(ElementJudged::judgement)
                .collect(Collectors.toSet());
        if (judgements.size() < 2) return judgements.stream().findAny();
        var isPartly = judgements.contains(Judgement.FOUNDED) || judgements.contains(Judgement.PARTLY_FOUNDED);
        return Optional.of(isPartly ? Judgement.PARTLY_FOUNDED : Judgement.UNFOUNDED);
    }
}
