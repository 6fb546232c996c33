package nl.aantafel.kernel.chamber;

import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import org.jspecify.annotations.Nullable;

/** The four parts of an advice in the making; the fourth, the report of the hearing, stands in the dossier (Awb 9:15 lid 4). */
public record DraftAdvice(
        String findings,
        String advice,
        String recommendations,
        @Nullable Judgement judgement) {
    public static final DraftAdvice EMPTY = new DraftAdvice("", "", "", null);
}
