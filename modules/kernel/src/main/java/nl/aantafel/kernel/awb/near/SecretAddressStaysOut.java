package nl.aantafel.kernel.awb.near;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.dossier.Texts;
import nl.aantafel.kernel.law.Borrowed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.kernel.law.SecretAddress;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** AVG 5 lid 1 onder f, law.md R-J-36: a secret address stands in nothing that we write to anybody. */
public final class SecretAddressStaysOut implements Rule<Step> {

    @Override
    public Article article() {
        return Article.of(Statute.AVG, "5 lid 1 onder f");
    }

    @Override
    public boolean allows(Step step, Dossier dossier) {
        return !Borrowed.isOurs(step) || Texts.in(step).noneMatch(text -> SecretAddress.isIn(text, dossier));
    }
}
