package nl.aantafel.jeugdwet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.jeugdwet.child.AroundTheChild;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHandlingEnded;
import nl.aantafel.jeugdwet.committee.YouthCommittee;
import nl.aantafel.jeugdwet.family.Apart;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Question;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.kernel.law.Route;
import nl.aantafel.kernel.law.SectoralLaw;
import nl.aantafel.kernel.law.Theme;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import org.springframework.stereotype.Component;

/** What the Jeugdwet changes in the handling of a complaint, and nothing else. */
@Component
final class Jeugdwet implements SectoralLaw {
    static final String CHILDS_INTEREST = "jeugdwet.childs-interest";
    static final String FRAMEWORK = "jeugdwet.framework";
    private static final LocalDate IN_FORCE = LocalDate.of(2015, 1, 1);

    @Override
    public String key() {
        return "jeugdwet";
    }

    @Override
    public Statute statute() {
        return Statute.JEUGDWET;
    }

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.also(Concluded.class, new ChildsInterestIsWeighed())
                .also(SettledInformally.class, new ChildsInterestIsWeighed())
                .also(YouthHandlingEnded.class, new ChildsInterestIsWeighed())
                .also(Declined.class, new OnlyRemedyIsHandled());
    }

    @Override
    public List<LawPart> parts() {
        return List.of(new YouthCommittee(), new AroundTheChild(), new Apart());
    }

    @Override
    public List<Question> questions() {
        return List.of(
                new Question("jeugdwet.age", List.of("under-12", "12-15", "16-or-older"), true),
                new Question(FRAMEWORK, List.of("voluntary", "forced"), false),
                new Question(CHILDS_INTEREST, List.of(), false));
    }

    @Override
    public List<Route> routes() {
        return YouthRoutes.list();
    }

    @Override
    public List<Theme> themes() {
        return Stream.of(
                        "jeugdwet.partial-in-divorce",
                        "jeugdwet.reports",
                        "jeugdwet.parent-not-informed",
                        "jeugdwet.child-not-heard",
                        "jeugdwet.protection-table",
                        "jeugdwet.content-of-help")
                .map(key -> new Theme(key, IN_FORCE, null))
                .toList();
    }

    /** Jeugdwet 2.5: the confidential adviser; the Children's Ombudsman with every outcome (law.md §5.5). */
    @Override
    public List<String> paragraphs(LetterKind letter, Dossier dossier) {
        return switch (letter) {
            case L1, L9 -> List.of("letter.jeugdwet.confidential-adviser");
            case L3, L7, L8, L16 -> List.of("letter.jeugdwet.childrens-ombudsman");
            default -> List.of();
        };
    }

    /** IVRK 12: from twelve a child is offered to give its own view. */
    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        var young = lastAnswer(dossier, "jeugdwet.age").equals("12-15");
        var interest = lastAnswer(dossier, CHILDS_INTEREST);
        return Stream.of(
                        young
                                ? new Remark("jeugdwet.offer-to-hear-child", Article.of(Statute.JEUGDWET, "7.3.4"))
                                : null,
                        interest.isBlank()
                                ? new Remark("jeugdwet.weigh-childs-interest", Article.of(Statute.JEUGDWET, "2.1"))
                                : null)
                .filter(remark -> remark != null)
                .toList();
    }

    /** The last answer to a question; empty when nobody answered it. */
    static String lastAnswer(Dossier dossier, String question) {
        return dossier.all(QuestionAnswered.class)
                .filter(answered -> answered.question().equals(question))
                .reduce((earlier, later) -> later)
                .map(QuestionAnswered::answer)
                .orElse("");
    }
}
