package nl.aantafel.jeugdwet.family;

import java.util.EnumSet;
import java.util.Set;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** BW 1:377c and law.md R-J-33: what one parent writes is not sent to the other, nor to the rest of the family. */
final class CopyStaysOutOfTheFamily implements Rule<CopySent> {
    private static final Set<PartyRole> FAMILY =
            EnumSet.of(PartyRole.PARENT, PartyRole.CHILD, PartyRole.OTHER_RELATIVE);

    @Override
    public Article article() {
        return Article.of(Statute.BW, "1:377c");
    }

    @Override
    public boolean allows(CopySent step, Dossier dossier) {
        return dossier.party(step.to())
                .map(Party::role)
                .filter(FAMILY::contains)
                .isEmpty();
    }
}
