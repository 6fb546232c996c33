package nl.aantafel.wmo.money;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;

/** What was looked up about money in support at home. */
public sealed interface MoneyFact extends SectoralStep {
    ElementId element();

    /** Whether another organ does the thing that the complaint is about: collecting or paying out. */
    boolean isOfAnotherOrgan();

    @Override
    default Set<ElementId> elements() {
        return Set.of(element());
    }

    /**
     * A contribution to the costs (Wmo 2.1.4).
     *
     * @param toldBeforehand the citizen heard before the help began that, and about how much, there was to pay
     */
    record ContributionChecked(
            LocalDate on,
            ElementId element,
            ContributionMatter about,
            boolean toldBeforehand,
            @Prose String found) implements MoneyFact {
        @Override
        public boolean isOfAnotherOrgan() {
            return about == ContributionMatter.INVOICE;
        }
    }

    /** What is wrong with a contribution. */
    enum ContributionMatter {
        /** That there is one, or how high it is: the municipality's ordinance. */
        WHETHER_AND_HOW_MUCH,
        /** A bill or a reminder: the CAK. */
        INVOICE,
        /** Somebody goes without help because of it. */
        CANNOT_PAY
    }

    /**
     * A personal budget (pgb, Wmo 2.3.6).
     *
     * @param canManage the citizen can do what comes with it, alone or with somebody (lid 2 a)
     * @param saidWhy the citizen said why help in kind does not fit (lid 2 b)
     * @param helpIsGood the help to be bought is safe, works and fits (lid 2 c)
     */
    record BudgetChecked(
            LocalDate on,
            ElementId element,
            BudgetMatter about,
            boolean canManage,
            boolean saidWhy,
            boolean helpIsGood,
            @Prose String found)
            implements MoneyFact {
        @Override
        public boolean isOfAnotherOrgan() {
            return about == BudgetMatter.PAYING_OUT;
        }

        boolean meetsTheConditions() {
            return canManage && saidWhy && helpIsGood;
        }
    }

    /** What is wrong with a personal budget. */
    enum BudgetMatter {
        NOT_OFFERED,
        REFUSED,
        HEIGHT,
        STOPPED,
        /** Declarations and payments: the SVB. */
        PAYING_OUT
    }
}
