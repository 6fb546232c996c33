package nl.aantafel.jeugdwet.report;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.jeugdwet.report.ReportFact.ProtectionTableChecked;
import nl.aantafel.jeugdwet.report.ReportFact.ReportOfConcernsChecked;
import nl.aantafel.jeugdwet.report.ReportFact.ReportingChecked;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Report p. 27: a report of concerns that follows on withdrawn consent, decided on without the parents. */
public final class Reports implements LawPart {
    private static final Article APPROACH = Article.of(Statute.JEUGDWET, "2.1");
    private static final String PROTECTION_TABLE = "jeugdwet.protection-table";

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(ReportOfConcernsChecked.class, APPROACH, Phases.OPEN, new DecidingComesBeforeReporting())
                .step(ProtectionTableChecked.class, APPROACH, Phases.OPEN, new AbsenceHasAReason())
                .step(ReportingChecked.class, APPROACH, Phases.OPEN, new LackIsExplained());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(ReportOfConcernsChecked.class, ProtectionTableChecked.class, ReportingChecked.class);
    }

    /** An element about the protection table is checked before anybody judges it. */
    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        var checked = dossier.all(ReportFact.class).map(ReportFact::element).toList();
        var unchecked = dossier.elements().stream()
                .filter(element -> element.themes().contains(PROTECTION_TABLE))
                .map(element -> element.id())
                .filter(element -> !checked.contains(element) && !isAnswered(element, dossier))
                .findFirst();
        return unchecked.isPresent() && !dossier.isClosed()
                ? List.of(new Obligation("check-protection-table", ProtectionTableChecked.class, APPROACH, null))
                : List.of();
    }

    private static boolean isAnswered(ElementId element, Dossier dossier) {
        return dossier.isDeclined(element) || dossier.judgementOn(element).isPresent();
    }

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        var reports = dossier.all(ReportOfConcernsChecked.class).toList();
        var tables = dossier.all(ProtectionTableChecked.class).toList();
        var reporting = dossier.all(ReportingChecked.class).toList();
        return Stream.of(
                        remark(
                                reporting.stream().anyMatch(one -> !one.bothParentsHeard()),
                                "jeugdwet.one-parent-heard"),
                        remark(reporting.stream().anyMatch(one -> !one.sourcesNamed()), "jeugdwet.no-sources"),
                        remark(reporting.stream().anyMatch(one -> !one.factsApart()), "jeugdwet.facts-and-opinions"),
                        remark(reporting.stream().anyMatch(one -> !one.ownWordsOffered()), "jeugdwet.offer-own-words"),
                        remark(isAboutSides(dossier), "jeugdwet.test-impartiality"),
                        remark(
                                reports.stream().anyMatch(ReportOfConcernsChecked::soonAfterWithdrawal),
                                "jeugdwet.reported-soon-after-withdrawal"),
                        remark(
                                reports.stream().anyMatch(ReportOfConcernsChecked::beforeTheReaction),
                                "jeugdwet.decided-before-reaction"),
                        remark(
                                reports.stream().anyMatch(report -> !report.parentsWerePresent()),
                                "jeugdwet.decided-without-parents"),
                        remark(
                                tables.stream().anyMatch(table -> !table.toldBeforehand() || !table.invited()),
                                "jeugdwet.table-without-parents"),
                        remark(
                                tables.stream().anyMatch(table -> !table.outcomeTold()),
                                "jeugdwet.table-outcome-not-told"))
                .flatMap(List::stream)
                .toList();
    }

    /** Partiality and reports in a divorce are measured by impartiality first (S-082). */
    private static boolean isAboutSides(Dossier dossier) {
        return dossier.elements().stream()
                .anyMatch(element -> element.themes().contains("jeugdwet.partial-in-divorce")
                        || element.themes().contains("jeugdwet.reports"));
    }

    private static List<Remark> remark(boolean holds, String key) {
        return holds ? List.of(new Remark(key, APPROACH)) : List.of();
    }
}
