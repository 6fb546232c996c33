package nl.aantafel.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.awb.Clocks;
import nl.aantafel.kernel.awb.Obligations;
import nl.aantafel.kernel.awb.Title91;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.ClockKind;
import nl.aantafel.kernel.law.GeneralClocks;
import nl.aantafel.kernel.law.GeneralThemes;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Question;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.kernel.law.RoutingTable;
import nl.aantafel.kernel.law.SectoralLaw;
import nl.aantafel.kernel.law.Theme;
import nl.aantafel.tenancy.Municipalities;
import org.springframework.stereotype.Component;

/** Chooses what holds for a dossier: the general procedure, refined by each law in force here that governs an element. */
@Component
public class ApplicableLaw {
    private final List<SectoralLaw> onBoard;
    private final Municipalities municipalities;

    ApplicableLaw(List<SectoralLaw> onBoard, Municipalities municipalities) {
        this.onBoard = onBoard;
        this.municipalities = municipalities;
        RoutingTable.of(onBoard); // two modules with the same row must not start
    }

    /** Who handles what, under the laws in force in the bound municipality. */
    public RoutingTable routes() {
        return RoutingTable.of(inForce());
    }

    /** The laws in force in the bound municipality. */
    public List<SectoralLaw> inForce() {
        var here = municipalities.current().laws();
        return onBoard.stream().filter(law -> here.contains(law.key())).toList();
    }

    public Procedure procedure(Dossier dossier, Circumstances circumstances) {
        var procedure = Title91.generalProcedure(circumstances);
        for (var law : governing(dossier).toList()) procedure = law.refine(procedure, circumstances);
        return procedure;
    }

    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        return governing(dossier)
                .flatMap(law -> law.remarks(dossier, circumstances).stream())
                .toList();
    }

    /** The whole catalogue of clocks here. */
    public List<ClockKind> clockKinds() {
        var sectoral = inForce().stream().flatMap(law -> law.clockKinds().stream());
        return Stream.concat(GeneralClocks.list().stream(), sectoral).toList();
    }

    List<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        var sectoral = governing(dossier).flatMap(law -> law.clocks(dossier, circumstances).stream());
        return Stream.concat(Clocks.of(dossier, circumstances).stream(), sectoral)
                .toList();
    }

    /** What should happen next: what a law wants by today, the ordinary course, what a law wants later. */
    List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        var sectoral = governing(dossier)
                .flatMap(law -> law.obligations(dossier, circumstances).stream())
                .collect(Collectors.partitioningBy(obligation -> obligation.isDueOn(circumstances.today())));
        return Stream.of(sectoral.get(true), Obligations.of(dossier, circumstances), sectoral.get(false))
                .flatMap(List::stream)
                .toList();
    }

    /** Keys of the paragraphs that the governing laws add to a letter. */
    public List<String> paragraphs(LetterKind letter, Dossier dossier) {
        return governing(dossier)
                .flatMap(law -> law.paragraphs(letter, dossier).stream())
                .toList();
    }

    public List<Question> questions() {
        return inForce().stream().flatMap(law -> law.questions().stream()).toList();
    }

    /** Themes that can be chosen on a day. */
    public List<Theme> themes(LocalDate day) {
        var sectoral = inForce().stream().flatMap(law -> law.themes().stream());
        return Stream.concat(GeneralThemes.list().stream(), sectoral)
                .filter(theme -> theme.isOn(day))
                .toList();
    }

    private Stream<SectoralLaw> governing(Dossier dossier) {
        return inForce().stream().filter(law -> dossier.elements().stream().anyMatch(law::governs));
    }
}
