package nl.aantafel.wmo.quality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.RoutingStep.Severity;
import nl.aantafel.kernel.dossier.RoutingStep.SeverityWeighed;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import nl.aantafel.wmo.quality.QualityFact.HelpMeasured;
import nl.aantafel.wmo.quality.QualityFact.ReportingCodeLookedUp;

/** Wmo 3.1: the norm beside complaints on how help is given; 3.3: the reporting code where somebody may be in danger. */
public final class Quality implements LawPart {
    private static final Article GOOD_HELP = article("3.1 lid 2");
    private static final Article CODE = article("3.3");
    private static final Set<String> ON_HELP = Set.of("wmo.provider-quality", "wmo.hours-of-help");

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(HelpMeasured.class, GOOD_HELP, Phases.OPEN, new ShortcomingIsWrittenDown())
                .step(ReportingCodeLookedUp.class, CODE, Phases.ANY, new CodeIsOfAProvider(), new UsedCodeIsThere());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(HelpMeasured.class, ReportingCodeLookedUp.class);
    }

    /** It goes beside the triage of the kernel, which asks whether the code must be used at all. */
    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return asksForTheCode(dossier) && !dossier.isClosed()
                ? List.of(new Obligation(
                        "look-up-reporting-code", ReportingCodeLookedUp.class, CODE, circumstances.today()))
                : List.of();
    }

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        var code = dossier.last(ReportingCodeLookedUp.class);
        return Stream.of(
                        norm(dossier),
                        dossier.last(HelpMeasured.class)
                                .filter(measured -> !measured.isGood())
                                .map(_ -> new Remark("wmo.help-falls-short", GOOD_HELP)),
                        code.filter(looked -> !looked.hasCode() || !looked.promotesIt())
                                .map(_ -> new Remark("wmo.provider-lacks-reporting-code", CODE)),
                        code.filter(looked -> looked.hasCode() && !looked.usedIt() && isDanger(dossier))
                                .map(_ -> new Remark("wmo.reporting-code-not-used", CODE)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Remark> norm(Dossier dossier) {
        return dossier.elements().stream()
                .filter(element -> isAboutHelp(element, dossier))
                .map(_ -> new Remark("wmo.good-help", GOOD_HELP))
                .findFirst();
    }

    /** By its theme, or because it is the conduct of a provider. */
    private static boolean isAboutHelp(Element element, Dossier dossier) {
        var isOfAProvider = Optional.ofNullable(element.conduct().whose())
                .flatMap(dossier::party)
                .filter(party -> party.role() == PartyRole.PROVIDER)
                .isPresent();
        return element.laws().contains("wmo")
                && (isOfAProvider || element.themes().stream().anyMatch(ON_HELP::contains));
    }

    private static boolean asksForTheCode(Dossier dossier) {
        return isDanger(dossier)
                && dossier.parties().stream().anyMatch(party -> party.role() == PartyRole.PROVIDER)
                && !dossier.has(ReportingCodeLookedUp.class);
    }

    private static boolean isDanger(Dossier dossier) {
        return dossier.last(SeverityWeighed.class)
                .filter(weighed -> weighed.severity() == Severity.SAFETY)
                .isPresent();
    }

    private static Article article(String number) {
        return Article.of(Statute.WMO, number);
    }
}
