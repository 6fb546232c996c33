package nl.aantafel.jeugdwet;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.kernel.law.Theme;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 2.6 lid 1 b: youth help is easy to reach and to recognise; the norm beside every complaint about its access. */
final class AccessNorm implements LawPart {
    private static final String ACCESS = "jeugdwet.access";
    private static final Article NORM = Article.of(Statute.JEUGDWET, "2.6 lid 1 onder b");

    @Override
    public List<Theme> themes() {
        return List.of(new Theme(ACCESS, LocalDate.of(2015, 1, 1), null));
    }

    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        var hasTheme =
                dossier.elements().stream().anyMatch(element -> element.themes().contains(ACCESS));
        return hasTheme || isRoutedToAccess(dossier) ? List.of(new Remark("jeugdwet.easy-to-reach", NORM)) : List.of();
    }

    /** The last route of an element counts. */
    private static boolean isRoutedToAccess(Dossier dossier) {
        return dossier.elements().stream()
                .anyMatch(element -> dossier.all(RouteChosen.class)
                        .filter(chosen -> chosen.element().equals(element.id()))
                        .reduce((earlier, later) -> later)
                        .filter(chosen -> chosen.route().equals("RT-4"))
                        .isPresent());
    }
}
