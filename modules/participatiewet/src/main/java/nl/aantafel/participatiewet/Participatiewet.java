package nl.aantafel.participatiewet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.ClientSupport;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.kernel.law.Question;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.kernel.law.Route;
import nl.aantafel.kernel.law.SectoralLaw;
import nl.aantafel.kernel.law.TakenUp;
import nl.aantafel.kernel.law.Theme;
import nl.aantafel.participatiewet.balance.LawOfThatDay;
import nl.aantafel.participatiewet.executing.Executing;
import nl.aantafel.participatiewet.giving.Giving;
import nl.aantafel.participatiewet.income.Income;
import nl.aantafel.participatiewet.local.LocalBasis;
import nl.aantafel.participatiewet.watching.Watching;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import org.springframework.stereotype.Component;

/** What the Participatiewet adds in the handling of a complaint. Complaints only know Awb 9.1 here (law.md R-P-1). */
@Component
final class Participatiewet implements SectoralLaw {
    private static final String OWN_PROPOSAL = "participatiewet.own-proposal";
    private static final LocalDate IN_FORCE = LocalDate.of(2015, 1, 1);

    @Override
    public String key() {
        return "participatiewet";
    }

    @Override
    public Statute statute() {
        return Statute.PARTICIPATIEWET;
    }

    @Override
    public List<LawPart> parts() {
        return List.of(
                new Executing(),
                new Income(),
                new Giving(),
                new LocalBasis(),
                new LawOfThatDay(),
                new Watching(),
                new ClientSupport(),
                new TakenUp(OWN_PROPOSAL));
    }

    /** What the citizen proposes, and what we knew already: asked before anybody offers something (report p. 24, p. 33). */
    @Override
    public List<Question> questions() {
        return List.of(
                new Question(
                        "participatiewet.scheme",
                        List.of("assistance", "ioaw", "ioaz", "special", "supplement", "other"),
                        true),
                new Question(OWN_PROPOSAL, List.of(), true),
                new Question("participatiewet.known-before", List.of(), true));
    }

    @Override
    public List<Route> routes() {
        return WorkRoutes.list();
    }

    /** Pw 9 lid 1 c: the duty of return holds until 1 January 2027; then comes taking part in society (R-P-3). */
    @Override
    public List<Theme> themes() {
        var lasting = Stream.of(
                        "participatiewet.guidance-to-work",
                        "participatiewet.unpaid-work",
                        "participatiewet.reduction",
                        "participatiewet.investigation",
                        "participatiewet.sheltered-work",
                        "participatiewet.advance",
                        "participatiewet.dignity",
                        "participatiewet.pressure-at-a-meeting",
                        "participatiewet.unsuitable-job",
                        "participatiewet.reassessment")
                .map(key -> new Theme(key, IN_FORCE, null));
        var dated = Stream.of(
                new Theme("participatiewet.duty-of-return", IN_FORCE, Giving.TAKING_PART.minusDays(1)),
                new Theme("participatiewet.taking-part", Giving.TAKING_PART, null));
        return Stream.concat(lasting, dated).toList();
    }

    /** Report p. 32: whoever felt hounded reads an answer that respects and does not defend. */
    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        return dossier.elements().stream().anyMatch(element -> element.themes().contains("participatiewet.dignity"))
                ? List.of(new Remark("participatiewet.answer-with-respect", Article.awb("9:2")))
                : List.of();
    }

    @Override
    public List<String> paragraphs(LetterKind letter, Dossier dossier) {
        return letter == LetterKind.L1 ? List.of("letter.participatiewet.benefit-goes-on") : List.of();
    }
}
