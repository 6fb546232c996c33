package nl.aantafel.jeugdwet.scheme;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.jeugdwet.scheme.SchemeFact.YearReportLookedUp;
import nl.aantafel.jeugdwet.scheme.SchemeFact.YouthSchemeLookedUp;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** What is looked up of those who give the help: their scheme, and their yearly report with its last day. */
public final class Schemes implements LawPart {
    private static final Article RULES = youth("4.2.1 lid 3");
    private static final Article CLIENTS = youth("4.2.1 lid 6");
    private static final Article EXPLAINED = youth("4.2.1 lid 7");
    private static final Article ADVISER = youth("4.1.9");

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                        YouthSchemeLookedUp.class,
                        youth("4.2.1"),
                        Phases.ANY,
                        new SchemeIsOfWhoHelps(),
                        new LackOfSchemeIsNamed())
                .step(
                        YearReportLookedUp.class,
                        YearReports.CONTENTS,
                        Phases.ANY,
                        new SchemeIsOfWhoHelps(),
                        new YearIsOver(),
                        new PublishedAfterAdopting(),
                        new UnpublishedHoldsNothing());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(YouthSchemeLookedUp.class, YearReportLookedUp.class);
    }

    /** Whether it is known that a committee works by rules of its own (4.2.1 lid 3). */
    public static boolean hasRules(Dossier dossier) {
        return lastSchemes(dossier).anyMatch(YouthSchemeLookedUp::hasRules);
    }

    /** A report that is not public yet has a last day; one that lacks something is only spoken of. */
    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return YearReports.last(dossier).stream()
                .filter(looked -> !looked.raised()
                        && (looked.publishedOn() == null || !looked.missing().isEmpty()))
                .map(looked -> new Obligation(
                        "raise-year-report",
                        YearReportLookedUp.class,
                        YearReports.CONTENTS,
                        looked.publishedOn() == null ? YearReports.dueOn(looked, circumstances.calendar()) : null))
                .toList();
    }

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        var reports = YearReports.last(dossier);
        var late = reports.stream()
                .filter(looked -> YearReports.isLate(looked, circumstances.calendar(), circumstances.today()))
                .map(_ -> new Remark("jeugdwet.year-report-late", YearReports.PUBLIC));
        var lacking = reports.stream()
                .filter(looked -> !looked.missing().isEmpty())
                .map(_ -> new Remark("jeugdwet.year-report-lacks", YearReports.CONTENTS));
        var schemes = lastSchemes(dossier).flatMap(Schemes::lacking);
        return Stream.of(schemes, late, lacking).flatMap(one -> one).distinct().toList();
    }

    private static Stream<Remark> lacking(YouthSchemeLookedUp looked) {
        return Stream.of(
                        unless(looked.hasRules(), "jeugdwet.scheme-without-rules", RULES),
                        unless(looked.agreedWithClients(), "jeugdwet.scheme-without-clients", CLIENTS),
                        unless(looked.broughtToAttention(), "jeugdwet.scheme-not-explained", EXPLAINED),
                        unless(looked.tellsOfAdviser(), "jeugdwet.provider-silent-on-adviser", ADVISER),
                        unless(looked.letsAdviserWork(), "jeugdwet.provider-keeps-adviser-out", ADVISER))
                .flatMap(remark -> remark);
    }

    private static Stream<Remark> unless(boolean there, String key, Article article) {
        return there ? Stream.empty() : Stream.of(new Remark(key, article));
    }

    private static Stream<YouthSchemeLookedUp> lastSchemes(Dossier dossier) {
        return dossier.parties().stream()
                .map(Party::id)
                .flatMap(id -> dossier
                        .all(YouthSchemeLookedUp.class)
                        .filter(looked -> looked.provider().equals(id))
                        .reduce((earlier, later) -> later)
                        .stream());
    }

    private static Article youth(String number) {
        return Article.of(Statute.JEUGDWET, number);
    }
}
