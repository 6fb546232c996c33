package nl.aantafel.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.awb.Clocks;
import nl.aantafel.kernel.awb.Obligations;
import nl.aantafel.kernel.awb.Title91;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.ApplicationTerms;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.ClockKind;
import nl.aantafel.kernel.law.GeneralClocks;
import nl.aantafel.kernel.law.GeneralThemes;
import nl.aantafel.kernel.law.LawLetter;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Question;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.kernel.law.RoutingTable;
import nl.aantafel.kernel.law.SectoralLaw;
import nl.aantafel.kernel.law.Theme;

/**
 * What holds where these laws are in force: the general law, and on a dossier what each law adds that governs one of its
 * elements.
 */
public record LawInForce(List<SectoralLaw> laws) {

    public LawInForce {
        laws = List.copyOf(laws);
    }

    public RoutingTable routes() {
        return RoutingTable.of(laws);
    }

    /** How long a decision may take on what an element is about; one answer for each law that governs it, one at least. */
    public List<ApplicationTerms> applicationTerms(Element element) {
        var terms = laws.stream()
                .filter(law -> law.governs(element))
                .map(SectoralLaw::applicationTerms)
                .toList();
        return terms.isEmpty() ? List.of(ApplicationTerms.GENERAL) : terms;
    }

    public Procedure procedure(Dossier dossier, Circumstances circumstances) {
        var procedure = Title91.generalProcedure(circumstances);
        for (var law : governing(dossier).toList()) procedure = refined(procedure.by(law.key()), law, circumstances);
        return procedure;
    }

    private static Procedure refined(Procedure procedure, SectoralLaw law, Circumstances circumstances) {
        var refined = procedure;
        for (var part : law.whole()) refined = part.refine(refined, circumstances);
        return refined;
    }

    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        return partsFor(dossier)
                .flatMap(part -> part.remarks(dossier, circumstances).stream())
                .distinct()
                .toList();
    }

    /** The whole catalogue of clocks here. */
    public List<ClockKind> clockKinds() {
        var sectoral = parts().flatMap(part -> part.clockKinds().stream());
        return Stream.concat(GeneralClocks.list().stream(), sectoral).toList();
    }

    public List<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        var sectoral = partsFor(dossier).flatMap(part -> part.clocks(dossier, circumstances).stream());
        return Stream.concat(Clocks.of(dossier, circumstances).stream(), sectoral)
                .toList();
    }

    /** What should happen next: what a law wants by today, the ordinary course, what a law wants later. */
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        var sectoral = partsFor(dossier)
                .flatMap(part -> part.obligations(dossier, circumstances).stream())
                .collect(Collectors.partitioningBy(obligation -> obligation.isDueOn(circumstances.today())));
        return Stream.of(sectoral.get(true), Obligations.of(dossier, circumstances), sectoral.get(false))
                .flatMap(List::stream)
                .toList();
    }

    /** Keys of the paragraphs that the governing laws add to a letter. */
    public List<String> paragraphs(LetterKind letter, Dossier dossier) {
        return partsFor(dossier)
                .flatMap(part -> part.paragraphs(letter, dossier).stream())
                .toList();
    }

    /** The letters that leave with a fact of a law. */
    public List<LawLetter> letters(SectoralStep step, Dossier dossier, Circumstances circumstances) {
        return partsFor(dossier)
                .flatMap(part -> part.letters(step, dossier, circumstances).stream())
                .toList();
    }

    public List<Question> questions() {
        return parts().flatMap(part -> part.questions().stream()).toList();
    }

    /** Themes that can be chosen on a day. */
    public List<Theme> themes(LocalDate day) {
        var sectoral = parts().flatMap(part -> part.themes().stream());
        return Stream.concat(GeneralThemes.list().stream(), sectoral)
                .filter(theme -> theme.isOn(day))
                .toList();
    }

    private Stream<LawPart> parts() {
        return laws.stream().flatMap(law -> law.whole().stream());
    }

    private Stream<LawPart> partsFor(Dossier dossier) {
        return governing(dossier).flatMap(law -> law.whole().stream());
    }

    private Stream<SectoralLaw> governing(Dossier dossier) {
        return laws.stream().filter(law -> dossier.elements().stream().anyMatch(law::governs));
    }
}
