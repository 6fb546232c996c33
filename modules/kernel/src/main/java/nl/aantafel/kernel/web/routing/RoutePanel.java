package nl.aantafel.kernel.web.routing;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.routing.BorderState;
import nl.aantafel.kernel.awb.routing.HandoverState;
import nl.aantafel.kernel.awb.routing.Teams;
import nl.aantafel.kernel.awb.term.ElementRegime;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Route;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.kernel.web.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the case page: who handles each element and why, what was handed over, and which bodies point at each other. */
@Component
class RoutePanel implements PageSlot {
    private final Phrases phrases;

    RoutePanel(Phrases phrases) {
        this.phrases = phrases;
    }

    /** @param route key of the chosen row; empty while none was chosen @param none what holds until then */
    record Way(int number, String title, String regime, String route, String none) {}

    /** What stands on the panel. */
    record Shown(List<Way> ways, List<String> notes) {}

    @Override
    public Place place() {
        return Place.ELEMENTS;
    }

    @Override
    public String fragment() {
        return "kernel/routing :: staff(${panel.content})";
    }

    @Override
    public @Nullable Shown panel(ComplaintView complaint, @Nullable Step step) {
        var ways = complaint.dossier().elements().stream()
                .map(element -> way(element, complaint))
                .toList();
        var notes = Stream.of(employments(complaint), handovers(complaint), borders(complaint), keeper(complaint))
                .flatMap(texts -> texts)
                .toList();
        return ways.isEmpty() && notes.isEmpty() ? null : new Shown(ways, notes);
    }

    private Way way(Element element, ComplaintView complaint) {
        var circumstances = complaint.circumstances();
        return new Way(
                element.id().value(),
                element.title(),
                phrases.say("regime.element." + ElementRegime.of(element, complaint.dossier(), circumstances)),
                circumstances
                        .routes()
                        .chosen(element, complaint.dossier())
                        .map(Route::id)
                        .orElse(""),
                phrases.say(
                        Teams.isOursByDefault(element, complaint.dossier(), circumstances)
                                ? "panel.routes.default"
                                : "panel.routes.none"));
    }

    /** For whom those complained about worked on the day of the conduct (S-056). */
    private Stream<String> employments(ComplaintView complaint) {
        return complaint.dossier().elements().stream()
                .flatMap(element -> Teams.employment(element, complaint.dossier()).stream())
                .distinct()
                .map(noted -> phrases.say(
                        "panel.routes.employment", name(noted.who(), complaint), noted.employer(), noted.actsFor()));
    }

    private Stream<String> handovers(ComplaintView complaint) {
        return HandoverState.of(complaint.dossier()).stream()
                .map(state -> phrases.say("panel.routes.handover", name(state.to(), complaint), phrases.day(state.on()))
                        + ": "
                        + answer(state));
    }

    private String answer(HandoverState state) {
        return switch (state.answer()) {
            case ACCEPTED -> phrases.say("panel.routes.accepted", state.contactPerson());
            case REFUSED -> phrases.say("panel.routes.refused");
            case WAITING -> phrases.say("panel.routes.waiting");
        };
    }

    private Stream<String> borders(ComplaintView complaint) {
        return BorderState.of(complaint.dossier()).stream()
                .map(state -> phrases.say("panel.routes.border", state.question())
                        + " "
                        + phrases.say(state.settled() ? "panel.routes.border.settled" : "panel.routes.border.open"));
    }

    private Stream<String> keeper(ComplaintView complaint) {
        return HandoverState.isKept(complaint.dossier())
                ? Stream.of(phrases.say("panel.routes.keeper"))
                : Stream.empty();
    }

    private String name(PartyId id, ComplaintView complaint) {
        return complaint
                .dossier()
                .party(id)
                .filter(Party::isKnown)
                .map(Party::name)
                .orElse("");
    }
}
