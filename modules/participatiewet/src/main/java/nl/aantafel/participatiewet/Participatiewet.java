package nl.aantafel.participatiewet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.kernel.law.Question;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.kernel.law.Route;
import nl.aantafel.kernel.law.SectoralLaw;
import nl.aantafel.kernel.law.Theme;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import org.springframework.stereotype.Component;

/** What the Participatiewet adds in the handling of a complaint. Complaints only know Awb 9.1 here (law.md R-P-1). */
@Component
final class Participatiewet implements SectoralLaw {
    private static final LocalDate IN_FORCE = LocalDate.of(2015, 1, 1);
    private static final LocalDate BALANCE = LocalDate.of(2027, 1, 1);
    private static final String WITHOUT_MONEY = "participatiewet.without-money";

    @Override
    public String key() {
        return "participatiewet";
    }

    @Override
    public Statute statute() {
        return Statute.PARTICIPATIEWET;
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(WITHOUT_MONEY, List.of("yes", "no"), true));
    }

    /** Pw 9 lid 1 c: the duty of return holds until 1 January 2027; then comes taking part in society (R-P-3). */
    @Override
    public List<Route> routes() {
        return WorkRoutes.list();
    }

    @Override
    public List<Theme> themes() {
        var lasting = Stream.of(
                        "participatiewet.guidance-to-work",
                        "participatiewet.unpaid-work",
                        "participatiewet.reduction",
                        "participatiewet.investigation",
                        "participatiewet.sheltered-work",
                        "participatiewet.advance")
                .map(key -> new Theme(key, IN_FORCE, null));
        var dated = Stream.of(
                new Theme("participatiewet.duty-of-return", IN_FORCE, BALANCE.minusDays(1)),
                new Theme("participatiewet.taking-part", BALANCE, null));
        return Stream.concat(lasting, dated).toList();
    }

    @Override
    public List<String> paragraphs(LetterKind letter, Dossier dossier) {
        return letter == LetterKind.L1 ? List.of("letter.participatiewet.benefit-goes-on") : List.of();
    }

    /** Pw 52: somebody without money is called the same day; an advance is possible (R-P-8). */
    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        var isWithoutMoney = dossier.has(
                QuestionAnswered.class,
                answered -> answered.question().equals(WITHOUT_MONEY)
                        && answered.answer().equals("yes"));
        return isWithoutMoney
                ? List.of(new Remark("participatiewet.call-today", Article.of(Statute.PARTICIPATIEWET, "52")))
                : List.of();
    }
}
