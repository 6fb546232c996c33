package nl.aantafel.jeugdwet.interest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHandlingEnded;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** IVRK 3 and 12: the child's interest comes first, and the child may say something about it. */
public final class ChildsInterest implements LawPart {
    private static final Article INTEREST = Article.of(Statute.JEUGDWET, "2.1");
    private static final Set<String> TWELVE_OR_OLDER = Set.of("12-15", "16-or-older");

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                        ChildsInterestWeighed.class,
                        INTEREST,
                        Phases.OPEN,
                        new InterestIsWrittenDown(),
                        new NotInvolvingHasAReason(),
                        new SomebodySpokeWithTheChild(),
                        new InterestRestsOnMoreThanTheParents(),
                        new ChildOfTwelveIsOffered())
                .also(Concluded.class, new ChildsInterestIsWeighed())
                .also(SettledInformally.class, new ChildsInterestIsWeighed())
                .also(YouthHandlingEnded.class, new ChildsInterestIsWeighed());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(ChildsInterestWeighed.class);
    }

    /** Written down as a step, or as an answer at the intake in words. */
    public static boolean isWeighed(Dossier dossier) {
        return dossier.has(ChildsInterestWeighed.class)
                || dossier.has(
                        QuestionAnswered.class,
                        answered -> answered.question().equals("jeugdwet.childs-interest")
                                && !answered.answer().isBlank());
    }

    /** It is asked once there is something to weigh. */
    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        var started = dossier.has(TalkHeld.class) || dossier.has(ElementJudged.class);
        return started && !isWeighed(dossier) && !dossier.isClosed()
                ? List.of(new Obligation("weigh-childs-interest", ChildsInterestWeighed.class, INTEREST, null))
                : List.of();
    }

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        var mayBeAsked = dossier.has(
                        QuestionAnswered.class,
                        answered -> answered.question().equals("jeugdwet.age")
                                && TWELVE_OR_OLDER.contains(answered.answer()))
                && !dossier.has(ChildsInterestWeighed.class, weighed -> weighed.offered() || weighed.wasInvolved());
        return Stream.of(
                        mayBeAsked
                                ? new Remark("jeugdwet.offer-to-hear-child", Article.of(Statute.JEUGDWET, "7.3.4"))
                                : null,
                        isWeighed(dossier) ? null : new Remark("jeugdwet.weigh-childs-interest", INTEREST))
                .filter(remark -> remark != null)
                .toList();
    }
}
