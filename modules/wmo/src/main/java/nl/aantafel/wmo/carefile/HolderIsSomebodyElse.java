package nl.aantafel.wmo.carefile;

import java.util.EnumSet;
import java.util.Set;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** A care file is kept by an organisation, not by the citizen or the citizen's family. */
final class HolderIsSomebodyElse implements Rule<DestructionAsked> {
    private static final Set<PartyRole> HOLDERS =
            EnumSet.of(PartyRole.PROVIDER, PartyRole.PARTNER_BODY, PartyRole.RESPONDENT);

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "5.3.5 lid 1");
    }

    @Override
    public boolean allows(DestructionAsked step, Dossier dossier) {
        return dossier.party(step.holder())
                .filter(party -> HOLDERS.contains(party.role()))
                .isPresent();
    }
}
