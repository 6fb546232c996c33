package nl.aantafel.jeugdwet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.jeugdwet.adviser.Adviser;
import nl.aantafel.jeugdwet.child.AroundTheChild;
import nl.aantafel.jeugdwet.childletter.ChildLetters;
import nl.aantafel.jeugdwet.committee.YouthCommittee;
import nl.aantafel.jeugdwet.family.Apart;
import nl.aantafel.jeugdwet.filing.Filing;
import nl.aantafel.jeugdwet.interest.ChildsInterest;
import nl.aantafel.jeugdwet.plan.StepPlan;
import nl.aantafel.jeugdwet.report.Reports;
import nl.aantafel.jeugdwet.residence.Residence;
import nl.aantafel.jeugdwet.safety.YouthSafety;
import nl.aantafel.jeugdwet.scheme.Schemes;
import nl.aantafel.jeugdwet.youthfile.YouthFile;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.ClientSupport;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Question;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.kernel.law.Route;
import nl.aantafel.kernel.law.SectoralLaw;
import nl.aantafel.kernel.law.TakenUp;
import nl.aantafel.kernel.law.Theme;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import org.springframework.stereotype.Component;

/** What the Jeugdwet changes in the handling of a complaint, and nothing else. */
@Component
final class Jeugdwet implements SectoralLaw {
    static final String FRAMEWORK = "jeugdwet.framework";
    private static final String AS_PARENT = "jeugdwet.as-parent";
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
        return general.also(Declined.class, new OnlyRemedyIsHandled());
    }

    @Override
    public List<LawPart> parts() {
        return List.of(
                new YouthCommittee(),
                new AroundTheChild(),
                new ChildsInterest(),
                new Apart(),
                new Residence(),
                new Reports(),
                new YouthSafety(),
                new StepPlan(),
                new ClientSupport(),
                new Filing(),
                new Schemes(),
                new Adviser(),
                new ChildLetters(),
                new YouthFile(),
                new AccessNorm(),
                new TakenUp(AS_PARENT));
    }

    @Override
    public List<Question> questions() {
        return List.of(
                new Question("jeugdwet.age", List.of("under-12", "12-15", "16-or-older"), true),
                new Question(FRAMEWORK, List.of("voluntary", "forced"), false),
                new Question(AS_PARENT, List.of(), true));
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
                        "jeugdwet.content-of-help",
                        "jeugdwet.reported-after-withdrawal",
                        "jeugdwet.grandparents",
                        "jeugdwet.silence-clause")
                .map(key -> new Theme(key, IN_FORCE, null))
                .toList();
    }

    /** The Children's Ombudsman with every outcome (law.md §5.5). */
    @Override
    public List<String> paragraphs(LetterKind letter, Dossier dossier) {
        return switch (letter) {
            case L3, L7, L8, L16 -> List.of("letter.jeugdwet.childrens-ombudsman");
            default -> List.of();
        };
    }

    /** Against voluntary help a complaint is the only remedy: whoever handles it should know, and call at once (S-080). */
    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        var onlyRemedy = Stream.of(new Remark("jeugdwet.only-remedy", Article.awb("9:8")))
                .filter(_ -> isVoluntary(dossier));
        var less = Stream.of(new Remark("jeugdwet.less-about-young-children", Article.awb("4:3")))
                .filter(_ -> lastAnswer(dossier, "jeugdwet.age").equals("under-12") && isAskedTooMuch(dossier));
        return Stream.concat(onlyRemedy, less).toList();
    }

    /** Two working days, also where the municipality takes longer for other complaints (S-080). */
    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        var contact = dossier.has(ContactTried.class, ContactTried::reached) || dossier.has(TalkHeld.class);
        return isVoluntary(dossier) && !contact && !dossier.isClosed()
                ? List.of(new Obligation(
                        "call-about-voluntary-help",
                        ContactTried.class,
                        Article.awb("9:2"),
                        circumstances.calendar().addWorkingDays(dossier.receivedOn(), 2)))
                : List.of();
    }

    private static boolean isAskedTooMuch(Dossier dossier) {
        return dossier.elements().stream().anyMatch(element -> element.themes().contains("asked-too-much"));
    }

    static boolean isVoluntary(Dossier dossier) {
        return lastAnswer(dossier, FRAMEWORK).equals("voluntary");
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
