package nl.aantafel.participatiewet.giving;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.participatiewet.giving.GivingFact.DutyOfReturnChecked;
import nl.aantafel.participatiewet.giving.GivingFact.TakingPartChecked;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Pw 9: what may be asked in return. On 1 January 2027 taking part in society comes in its place (law.md R-P-3). */
public final class Giving implements LawPart {
    /** First day of the new rule. */
    public static final LocalDate TAKING_PART = LocalDate.of(2027, 1, 1);

    private static final Article DUTY = Article.of(Statute.PARTICIPATIEWET, "9 lid 1 onder c");

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                        DutyOfReturnChecked.class,
                        DUTY,
                        Phases.OPEN,
                        new DutyOfReturnHeldThen(),
                        new DutyRestsOnTheOrdinance())
                .step(
                        TakingPartChecked.class,
                        Article.of(Statute.PARTICIPATIEWET, "9"),
                        Phases.OPEN,
                        new TakingPartHoldsThen());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(DutyOfReturnChecked.class, TakingPartChecked.class);
    }

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        var duty = dossier.last(DutyOfReturnChecked.class);
        var part = dossier.last(TakingPartChecked.class);
        return Stream.of(
                        duty.filter(DutyOfReturnChecked::fullyDisabled)
                                .map(_ -> new Remark("participatiewet.duty-does-not-hold", article("9 lid 5"))),
                        duty.filter(DutyOfReturnChecked::hasAGroundForExemption)
                                .filter(checked -> !checked.fullyDisabled())
                                .map(_ -> new Remark("participatiewet.exemption-possible", article("9 lid 2"))),
                        duty.filter(DutyOfReturnChecked::crossesReintegration)
                                .map(_ -> new Remark("participatiewet.crosses-reintegration", DUTY)),
                        part.filter(checked -> checked.proposal().isBlank())
                                .map(_ -> new Remark("participatiewet.ask-for-a-proposal", article("9"))))
                .flatMap(remark -> remark.stream())
                .toList();
    }

    private static Article article(String number) {
        return Article.of(Statute.PARTICIPATIEWET, number);
    }
}
