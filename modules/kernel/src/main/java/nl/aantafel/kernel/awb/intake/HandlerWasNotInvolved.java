package nl.aantafel.kernel.awb.intake;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.CommitteeStep.OrganConcerned;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/**
 * Awb 9:7: "… een persoon die niet bij de gedraging waarop de klacht betrekking heeft, betrokken is geweest."
 * Lid 2: not where the complaint is about the organ itself, its chair or a member.
 */
public final class HandlerWasNotInvolved implements Rule<HandlerAssigned> {
    @Override
    public Article article() {
        return awb("9:7 lid 1");
    }

    @Override
    public boolean allows(HandlerAssigned step, Dossier dossier) {
        return dossier.has(OrganConcerned.class)
                || dossier.involved().stream()
                        .noneMatch(involved ->
                                involved.strip().equalsIgnoreCase(step.staff().strip()));
    }
}
