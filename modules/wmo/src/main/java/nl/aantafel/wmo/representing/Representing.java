package nl.aantafel.wmo.representing;

import java.util.List;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Wmo 1.1.1: the order of representatives. It says who speaks for somebody on care data, never who may help to complain. */
public final class Representing implements LawPart {
    private static final Article ORDER = Article.of(Statute.WMO, "1.1.1");

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                RepresentativeNoted.class,
                ORDER,
                Phases.ANY,
                new RepresentativeIsNamedAsSuch(),
                new PaperIsNamed(),
                new FamilyOnlyForWhoCannotWeigh(),
                new NobodyStandsHigher());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(RepresentativeNoted.class);
    }

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        var isUnknown = dossier.parties().stream()
                .filter(party -> party.role() == PartyRole.REPRESENTATIVE)
                .anyMatch(party -> !dossier.has(
                        RepresentativeNoted.class, noted -> noted.who().equals(party.id())));
        return isUnknown && !dossier.isClosed()
                ? List.of(new Remark("wmo.order-of-representatives", ORDER))
                : List.of();
    }
}
