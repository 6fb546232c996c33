package nl.aantafel.wmo.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import nl.aantafel.wmo.money.MoneyFact.BudgetChecked;
import nl.aantafel.wmo.money.MoneyFact.BudgetMatter;
import nl.aantafel.wmo.money.MoneyFact.ContributionChecked;
import nl.aantafel.wmo.money.MoneyFact.ContributionMatter;

/** Who decides on money, who collects and who pays out (law.md R-W-29, R-W-31). */
public final class Money implements LawPart {
    private static final Article CONTRIBUTION = Article.of(Statute.WMO, "2.1.4");
    private static final Article BUDGET = Article.of(Statute.WMO, "2.3.6");

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(ContributionChecked.class, CONTRIBUTION, Phases.OPEN)
                .step(BudgetChecked.class, BUDGET, Phases.OPEN)
                .also(RouteChosen.class, new OtherOrganGetsItsOwn());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(ContributionChecked.class, BudgetChecked.class);
    }

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        return Stream.concat(
                        dossier.last(ContributionChecked.class).stream().flatMap(Money::contribution),
                        dossier.last(BudgetChecked.class).flatMap(Money::budget).stream())
                .toList();
    }

    private static Stream<Remark> contribution(ContributionChecked checked) {
        var told = checked.toldBeforehand()
                ? Stream.<Remark>empty()
                : Stream.of(
                        new Remark("wmo.contribution-not-explained", Article.of(Statute.WMO, "2.3.2 lid 4 onder g")));
        var matter = new Remark("wmo.contribution." + key(checked.about()), article(checked.about()));
        return Stream.concat(told, Stream.of(matter));
    }

    private static Article article(ContributionMatter matter) {
        return matter == ContributionMatter.INVOICE ? Article.awb("2:3 lid 1") : CONTRIBUTION;
    }

    private static Optional<Remark> budget(BudgetChecked checked) {
        if (checked.isOfAnotherOrgan())
            return Optional.of(new Remark("wmo.budget.paying-out", Article.awb("2:3 lid 1")));
        if (checked.about() == BudgetMatter.NOT_OFFERED) return Optional.of(new Remark("wmo.budget.offer", BUDGET));
        return Optional.of(new Remark(
                checked.meetsTheConditions() ? "wmo.budget.conditions-met" : "wmo.budget.condition-lacks",
                Article.of(Statute.WMO, "2.3.6 lid 2")));
    }

    private static String key(ContributionMatter matter) {
        return switch (matter) {
            case WHETHER_AND_HOW_MUCH -> "ours";
            case INVOICE -> "invoice";
            case CANNOT_PAY -> "cannot-pay";
        };
    }
}
