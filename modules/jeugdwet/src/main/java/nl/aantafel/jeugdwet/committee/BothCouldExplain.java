package nl.aantafel.jeugdwet.committee;

import java.util.Objects;
import java.util.stream.Collectors;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthComplaintExplained;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthElementJudged;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.2.1 lid 2 e: the complainant and the one complained of can explain before the judgement. */
final class BothCouldExplain implements Rule<YouthElementJudged> {
    @Override
    public Article article() {
        return Jw4_2_1.lid("2 onder e");
    }

    @Override
    public boolean allows(YouthElementJudged step, Dossier dossier) {
        var heard = dossier.all(YouthComplaintExplained.class)
                .map(YouthComplaintExplained::who)
                .collect(Collectors.toSet());
        var accused = dossier.elements().stream()
                .filter(element -> element.id().equals(step.element()))
                .map(element -> element.conduct().whose())
                .filter(Objects::nonNull);
        return heard.contains(PartyId.COMPLAINANT) && accused.allMatch(heard::contains);
    }
}
