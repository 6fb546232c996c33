package nl.aantafel.jeugdwet.family;

import java.util.List;
import nl.aantafel.kernel.dossier.AssessmentStep.TableCalled;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.NearStep.AddressKept;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Question;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Parents who live apart: the other one hears nothing, unless somebody decided so with reasons. */
public final class Apart implements LawPart {
    private static final String SECRET = "jeugdwet.secret-address";

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                        OtherParentConsidered.class,
                        Article.of(Statute.BW, "1:377c"),
                        Phases.OPEN,
                        new OtherParentChoiceHasReasons(),
                        new OtherParentAskedForFacts(),
                        new OtherParentIsHeard())
                .step(
                        FamilyMemberSpoke.class,
                        Article.of(Statute.JEUGDWET, "7.3.11"),
                        Phases.OPEN,
                        new SpeakerIsOfTheFamily(),
                        new SpeakerSaidSomething())
                .always(new WordsStayInTheirCompartment())
                .also(CopySent.class, new CopyStaysOutOfTheFamily())
                .also(TableCalled.class, new TableHearsNoComplaint());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(OtherParentConsidered.class, FamilyMemberSpoke.class);
    }

    /** Asked of the citizen too: whoever is in danger knows it best (law.md R-J-36). */
    @Override
    public List<Question> questions() {
        return List.of(new Question(SECRET, List.of("yes", "no"), true));
    }

    /** Whoever says so at the intake need not say it twice. */
    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        var asked = dossier.has(
                QuestionAnswered.class,
                answered ->
                        answered.question().equals(SECRET) && answered.answer().equals("yes"));
        return asked && !dossier.has(AddressKept.class)
                ? List.of(new Obligation(
                        "keep-address-secret",
                        AddressKept.class,
                        Article.of(Statute.AVG, "5 lid 1 onder f"),
                        dossier.receivedOn()))
                : List.of();
    }
}
