package nl.aantafel.jeugdwet.adviser;

import java.util.List;
import nl.aantafel.jeugdwet.adviser.ConfidentialAdviserNamed.ToldHow;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthComplaintExplained;
import nl.aantafel.jeugdwet.family.FamilyMemberSpoke;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FileStep.DocumentUsed;
import nl.aantafel.kernel.dossier.FileStep.InformationHeldBack;
import nl.aantafel.kernel.dossier.FileStep.LogbookFrozen;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawLetter;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/**
 * Jeugdwet 1.1, 1a.1, 1a.2 and 2.5: the confidential adviser is there in every youth case, also against the municipality.
 * This part adds to the steps of others, and so comes after them.
 */
public final class Adviser implements LawPart {
    private static final Article TELL = Article.of(Statute.JEUGDWET, "2.5");
    private static final String NAMED = "letter.jeugdwet.confidential-adviser";
    private static final String CHILD_LINE = "letter.jeugdwet.child-line";

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(ConfidentialAdviserNamed.class, TELL, Phases.ANY)
                .also(HearingOffered.class, new AdviserIsNotQuestioned<>(HearingOffered::to))
                .also(Heard.class, new AdviserIsNotQuestioned<>(Heard::who))
                .also(YouthComplaintExplained.class, new AdviserIsNotQuestioned<>(YouthComplaintExplained::who))
                .also(FamilyMemberSpoke.class, new AdviserIsNotQuestioned<>(FamilyMemberSpoke::who))
                .also(InformationHeldBack.class, new AdviserIsNotQuestioned<>(InformationHeldBack::whom))
                .also(DocumentUsed.class, new AdvisersNotesStayOut<>(DocumentUsed::origin))
                .also(LogbookFrozen.class, new AdvisersNotesStayOut<>(LogbookFrozen::keeper));
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(ConfidentialAdviserNamed.class);
    }

    @Override
    public List<String> paragraphs(LetterKind letter, Dossier dossier) {
        return switch (letter) {
            case L1 -> List.of(NAMED, CHILD_LINE);
            case L9 -> List.of(NAMED);
            default -> List.of();
        };
    }

    /** The first letter left before anybody knew that it is about youth help: then it is told apart. */
    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return dossier.has(Acknowledged.class) && !AdviserProof.isTold(dossier) && !dossier.isClosed()
                ? List.of(new Obligation("name-confidential-adviser", ConfidentialAdviserNamed.class, TELL, null))
                : List.of();
    }

    @Override
    public List<LawLetter> letters(SectoralStep step, Dossier dossier, Circumstances circumstances) {
        return step instanceof ConfidentialAdviserNamed named && named.how() == ToldHow.IN_A_LETTER
                ? List.of(LawLetter.to(named.to(), "letter.youth-adviser.subject")
                        .say("letter.youth-adviser.why")
                        .say(NAMED)
                        .say("letter.youth-adviser.direct")
                        .say(CHILD_LINE))
                : List.of();
    }
}
