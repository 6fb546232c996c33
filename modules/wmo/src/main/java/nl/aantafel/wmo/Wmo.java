package nl.aantafel.wmo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.RoutingStep.BorderDisputeOpened;
import nl.aantafel.kernel.dossier.RoutingStep.SupporterOffered;
import nl.aantafel.kernel.law.ApplicationTerms;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.ClientSupport;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.kernel.law.Question;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.kernel.law.Route;
import nl.aantafel.kernel.law.SectoralLaw;
import nl.aantafel.kernel.law.Theme;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import nl.aantafel.statute.Term;
import nl.aantafel.wmo.carefile.CareFiles;
import nl.aantafel.wmo.decision.ResultOnly;
import nl.aantafel.wmo.money.Money;
import nl.aantafel.wmo.need.Investigations;
import nl.aantafel.wmo.need.Needs;
import nl.aantafel.wmo.need.Reviews;
import nl.aantafel.wmo.provider.Providers;
import nl.aantafel.wmo.quality.Quality;
import nl.aantafel.wmo.representing.Representing;
import nl.aantafel.wmo.safehome.SafeHome;
import nl.aantafel.wmo.safehome.SafeHomeDuties;
import org.springframework.stereotype.Component;

/** What the Wmo 2015 adds in the handling of a complaint, and nothing else. */
@Component
final class Wmo implements SectoralLaw {
    private static final Question PROVISION = new Question(
            "wmo.provision", List.of("household", "guidance", "aids", "transport", "budget", "other"), true);
    private static final Question CLIENT_SUPPORT = new Question("wmo.client-support", List.of("yes", "no"), true);
    private static final Question RESULT_ONLY = new Question("wmo.result-only", List.of("yes", "no"), false);
    private static final LocalDate IN_FORCE = LocalDate.of(2015, 1, 1);

    @Override
    public String key() {
        return "wmo";
    }

    @Override
    public Statute statute() {
        return Statute.WMO;
    }

    /** Wmo 2.3.2 lid 1: six weeks of investigation after the report of a need; 2.3.5 lid 2: two weeks to decide. */
    @Override
    public ApplicationTerms applicationTerms() {
        return new ApplicationTerms(
                Term.weeks(6, Article.of(Statute.WMO, "2.3.2 lid 1")),
                Term.weeks(2, Article.of(Statute.WMO, "2.3.5 lid 2")));
    }

    @Override
    public List<LawPart> parts() {
        return List.of(
                new Needs(),
                new Investigations(),
                new Reviews(),
                new ResultOnly(),
                new Money(),
                new Quality(),
                new Providers(),
                new SafeHome(),
                new SafeHomeDuties(),
                new CareFiles(),
                new ClientSupport(),
                new Representing());
    }

    @Override
    public List<Question> questions() {
        return List.of(PROVISION, CLIENT_SUPPORT, RESULT_ONLY);
    }

    @Override
    public List<Route> routes() {
        return WmoRoutes.list();
    }

    @Override
    public List<Theme> themes() {
        return Stream.of(
                        "wmo.investigation-late",
                        "wmo.conversation-report",
                        "wmo.contribution",
                        "wmo.client-support-not-named",
                        "wmo.result-only",
                        "wmo.hours-of-help",
                        "wmo.provider-quality",
                        "wmo.budget",
                        "wmo.reassessment",
                        "wmo.no-talk-held",
                        "wmo.too-many-questions",
                        "wmo.border-with-other-care",
                        "wmo.safe-home",
                        "wmo.silence-clause")
                .map(key -> new Theme(key, IN_FORCE, null))
                .toList();
    }

    /** Wmo 2.2.4: free client support, in which the client's interest comes first. */
    @Override
    public List<String> paragraphs(LetterKind letter, Dossier dossier) {
        return letter == LetterKind.L1 || letter == LetterKind.L9 || letter == LetterKind.L9T
                ? List.of("letter.wmo.client-support")
                : List.of();
    }

    /** Wmo 2.3.2 lid 3: client support is named before the investigation. */
    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        var support = remark(dossier, "wmo.client-support", "no", "wmo.name-client-support", "2.3.2 lid 3");
        return Stream.of(support, supportUnasked(dossier), border(dossier), askedTooMuch(dossier))
                .flatMap(remarks -> remarks)
                .toList();
    }

    /** Wmo 2.2.4: it is offered by us, and recorded what the citizen said. */
    private static Stream<Remark> supportUnasked(Dossier dossier) {
        return dossier.has(SupporterOffered.class) || dossier.isClosed()
                ? Stream.empty()
                : Stream.of(new Remark("wmo.offer-client-support", Article.of(Statute.WMO, "2.2.4")));
    }

    /** Awb 4:3, Wmo 2.3.2: only what is needed is asked, and medical facts by a medical adviser (report p. 34). */
    private static Stream<Remark> askedTooMuch(Dossier dossier) {
        return dossier.elements().stream()
                        .anyMatch(element -> element.themes().contains("asked-too-much")
                                || element.themes().contains("wmo.too-many-questions"))
                ? Stream.of(new Remark("wmo.only-what-is-needed", Article.awb("4:3")))
                : Stream.empty();
    }

    /** Wmo 2.3.5 lid 6: who has a claim on other care is not sent away before that is settled (report p. 28). */
    private static Stream<Remark> border(Dossier dossier) {
        var atTheBorder = dossier.elements().stream()
                .filter(element -> element.themes().contains("wmo.border-with-other-care"))
                .anyMatch(element -> !dossier.has(
                        BorderDisputeOpened.class, opened -> opened.element().equals(element.id())));
        return atTheBorder
                ? Stream.of(new Remark("wmo.open-border-dispute", Article.of(Statute.WMO, "2.3.5 lid 6")))
                : Stream.empty();
    }

    private static Stream<Remark> remark(Dossier dossier, String question, String answer, String key, String article) {
        return dossier
                .all(QuestionAnswered.class)
                .filter(answered -> answered.question().equals(question))
                .reduce((earlier, later) -> later)
                .filter(answered -> answered.answer().equals(answer))
                .map(answered -> new Remark(key, Article.of(Statute.WMO, article)))
                .stream();
    }
}
