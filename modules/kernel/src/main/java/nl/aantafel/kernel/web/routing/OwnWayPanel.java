package nl.aantafel.kernel.web.routing;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.contact.ContactPerson;
import nl.aantafel.kernel.awb.routing.BorderState;
import nl.aantafel.kernel.awb.routing.HandoverState;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.RoutingStep.OtherHandlerAsked;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Route;
import nl.aantafel.kernel.web.PageSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the citizen's status page: who handles it, why, who looks at it afterwards, and for whom we wait until when. */
@Component
@Order(50)
class OwnWayPanel implements PageSlot {

    /** @param route key of the row; empty while the municipality simply handles it */
    record Way(String title, String route) {}

    /** Somebody we wait for. */
    record Wait(String name, LocalDate until) {}

    /**
     * What stands on the panel.
     *
     * @param away name of the contact person who is away; empty when nobody is
     * @param asked how often another contact person was asked for; @param mayAsk it can be asked now
     */
    record Shown(List<Way> ways, List<Wait> waits, boolean hasDispute, String away, long asked, boolean mayAsk) {}

    @Override
    public Place place() {
        return Place.STATUS;
    }

    @Override
    public String fragment() {
        return "kernel/routing :: own(${panel})";
    }

    @Override
    public Shown panel(ComplaintView complaint, @Nullable Step step) {
        var dossier = complaint.dossier();
        return new Shown(
                dossier.elements().stream()
                        .map(element -> way(element, complaint))
                        .toList(),
                waits(complaint),
                BorderState.of(dossier).stream().anyMatch(state -> !state.settled()),
                ContactPerson.of(dossier, complaint.today())
                        .map(ContactPerson::standsInFor)
                        .orElse(""),
                dossier.all(OtherHandlerAsked.class).count(),
                !dossier.isClosed() && dossier.handler().isPresent());
    }

    private static Way way(Element element, ComplaintView complaint) {
        var route = complaint.circumstances().routes().chosen(element, complaint.dossier());
        return new Way(element.title(), route.map(Route::id).orElse(""));
    }

    private static List<Wait> waits(ComplaintView complaint) {
        return HandoverState.of(complaint.dossier()).stream()
                .filter(state -> state.answer() == HandoverState.Answer.WAITING)
                .flatMap(state -> complaint.dossier().party(state.to()).filter(Party::isKnown).stream())
                .flatMap(party -> complaint.clocks().stream()
                        .filter(clock -> isAnswerOf(party, clock))
                        .map(clock -> new Wait(party.name(), clock.deadline().lastDay())))
                .toList();
    }

    private static boolean isAnswerOf(Party party, Clock clock) {
        return clock.id().equals("H1")
                && clock.isRunning()
                && clock.about().equals(String.valueOf(party.id().value()));
    }
}
