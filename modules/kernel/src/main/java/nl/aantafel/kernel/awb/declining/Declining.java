package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import java.util.function.Predicate;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.statute.Term;

/** What the rules on Awb 9:8 share: which elements a notice is about, and until when it can be given. */
public final class Declining {
    private static final Term FOUR_WEEKS = Term.weeks(4, awb("9:8 lid 3"));

    private Declining() {}

    /** Whether it holds for every element the notice is about; false where there is none to prove it by. */
    public static boolean all(Declined step, Dossier dossier, Predicate<Element> what) {
        var elements = dossier.elements().stream()
                .filter(element -> step.elements().isEmpty() || step.elements().contains(element.id()))
                .toList();
        return !elements.isEmpty() && elements.stream().allMatch(what);
    }

    /** Awb 9:8 lid 3: "uiterlijk binnen vier weken na ontvangst van het klaagschrift". */
    public static Deadline lastDay(Dossier dossier, LegalCalendar calendar) {
        return calendar.after(dossier.receivedOn(), FOUR_WEEKS);
    }
}
