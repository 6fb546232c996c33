package nl.aantafel.kernel.web.casefile;

import java.time.LocalDate;
import java.util.Optional;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.objection.Objecting;
import nl.aantafel.kernel.awb.objection.ObjectionWarnings;
import nl.aantafel.kernel.dossier.ContactStep.DefaultNoticeReceived;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ObjectionStep;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWish;
import nl.aantafel.kernel.dossier.ObjectionStep.DefaultNoticeForwarded;
import nl.aantafel.kernel.dossier.ObjectionStep.ObjectionTermTold;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Obligation;

/** Fills in beforehand what the dossier knows about a decision, so that nobody looks up a day that was counted already. */
final class GuardPrefill {
    private GuardPrefill() {}

    /** What comes after the address of the form; empty when there is nothing to fill in. */
    static String of(Obligation obligation, ComplaintView view) {
        var step = obligation.step();
        if (step == TreatedAsObjection.class) return objection(view).orElse("");
        if (step == ObjectionTermTold.class) return told(view).orElse("");
        if (step == DefaultNoticeForwarded.class) return notice(view).orElse("");
        return onlyElement(step, view);
    }

    private static Optional<String> objection(ComplaintView view) {
        var dossier = view.dossier();
        return dossier.elements().stream()
                .map(Element::id)
                .filter(id -> Objecting.isPossible(id, dossier) && !Objecting.isTreated(id, dossier))
                .filter(id -> Objecting.isMade(id, dossier)
                        || Objecting.wish(id, dossier)
                                .filter(wish -> wish != DecisionWish.ABOUT_HOW_IT_WENT)
                                .isPresent())
                .findFirst()
                .map(id -> "?element=%d&receivedOn=%s&alsoComplaint=true"
                        .formatted(id.value(), Objecting.filedOn(id, dossier)));
    }

    private static Optional<String> told(ComplaintView view) {
        return ObjectionWarnings.due(view.dossier(), view.circumstances().calendar(), view.today())
                .findFirst()
                .map(due -> "?element=%d&lastDay=%s&moment=%s"
                        .formatted(due.element().value(), due.lastDay(), due.moment()));
    }

    private static Optional<String> notice(ComplaintView view) {
        return view.dossier()
                .all(DefaultNoticeReceived.class)
                .map(DefaultNoticeReceived::on)
                .filter(day -> !isForwarded(day, view))
                .findFirst()
                .map(day -> "?receivedOn=" + day);
    }

    private static boolean isForwarded(LocalDate day, ComplaintView view) {
        return view.dossier()
                .has(DefaultNoticeForwarded.class, sent -> sent.receivedOn().equals(day));
    }

    private static String onlyElement(Class<? extends Step> step, ComplaintView view) {
        var elements = view.dossier().elements();
        return ObjectionStep.class.isAssignableFrom(step) && elements.size() == 1
                ? "?element=" + elements.getFirst().id().value()
                : "";
    }
}
