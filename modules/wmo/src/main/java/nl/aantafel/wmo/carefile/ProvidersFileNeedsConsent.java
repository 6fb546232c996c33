package nl.aantafel.wmo.carefile;

import java.util.Locale;
import java.util.function.Function;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FileStep.ConsentNoted;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/**
 * A provider is itself responsible for the data that it keeps: what comes from its file lies in ours only when the citizen
 * agreed, and only what is used.
 */
record ProvidersFileNeedsConsent<S extends Step>(Function<S, String> from) implements Rule<S> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "5.1.2");
    }

    @Override
    public boolean allows(S step, Dossier dossier) {
        var name = plain(from.apply(step));
        return dossier.parties().stream()
                .filter(party -> party.role() == PartyRole.PROVIDER && party.isKnown())
                .filter(party -> name.contains(plain(party.name())))
                .allMatch(party -> consents(party.id(), dossier));
    }

    private static boolean consents(PartyId provider, Dossier dossier) {
        return dossier.all(ConsentNoted.class)
                .filter(noted -> noted.whom().equals(provider))
                .reduce((earlier, later) -> later)
                .filter(ConsentNoted::given)
                .isPresent();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }
}
