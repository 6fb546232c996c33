package nl.aantafel.jeugdwet.residence;

import java.util.List;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 1.1: residence. A complaint goes to the organ whose conduct it is, whoever pays for the help (law.md §5.4). */
public final class Residence implements LawPart {
    private static final Article RESIDENCE = Article.of(Statute.JEUGDWET, "1.1");

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                        ResidenceNoted.class,
                        RESIDENCE,
                        Phases.OPEN,
                        new ResponsibleMunicipalityIsNamed(),
                        new RegisteredChildHasOneMunicipality())
                .step(
                        JointHandlingAgreed.class,
                        Article.of(Statute.JEUGDWET, "7.3.11"),
                        Phases.OPEN,
                        new BothSidesAgreed(),
                        new WhatIsSharedIsNamed());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(ResidenceNoted.class, JointHandlingAgreed.class);
    }

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        return dossier.last(ResidenceNoted.class)
                .filter(ResidenceNoted::isSpread)
                .map(_ -> List.of(new Remark("jeugdwet.more-than-one-municipality", RESIDENCE)))
                .orElse(List.of());
    }
}
