package nl.aantafel.kernel.web.near;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.answering.CallBacks;
import nl.aantafel.kernel.awb.near.Aftermath;
import nl.aantafel.kernel.awb.near.CallTime;
import nl.aantafel.kernel.awb.near.Danger;
import nl.aantafel.kernel.awb.near.NeutralLooks;
import nl.aantafel.kernel.awb.near.Stacked;
import nl.aantafel.kernel.awb.near.Support;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.kernel.web.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the overview of a case: what cannot wait until tomorrow, and what to know before calling the citizen. */
@Component
class NearBanner implements PageSlot {
    private final Phrases phrases;
    private final Clock clock;

    NearBanner(Phrases phrases, Clock clock) {
        this.phrases = phrases;
        this.clock = clock;
    }

    /** @param urgent each in a warning of its own; @param known what to know before a talk */
    record Shown(List<String> urgent, List<String> known) {}

    @Override
    public Place place() {
        return Place.OVERVIEW;
    }

    @Override
    public String fragment() {
        return "kernel/near :: banner(${panel.content})";
    }

    @Override
    public @Nullable Shown panel(ComplaintView complaint, @Nullable Step step) {
        var urgent = Stream.of(danger(complaint), call(complaint), aftermath(complaint))
                .flatMap(Optional::stream)
                .toList();
        var known = Stream.of(companion(complaint), mandate(complaint), stacked(complaint))
                .flatMap(Optional::stream)
                .toList();
        return urgent.isEmpty() && known.isEmpty() ? null : new Shown(urgent, known);
    }

    private Optional<String> danger(ComplaintView complaint) {
        return Danger.open(complaint.dossier(), complaint.circumstances())
                .map(end ->
                        phrases.say(end.isPast(clock.instant()) ? "near.danger.late" : "near.danger", end.toString()));
    }

    /** Only on the day itself: afterwards the missed call is the next step of the dossier. */
    private Optional<String> call(ComplaintView complaint) {
        var now = LocalDateTime.now(clock);
        return CallBacks.open(complaint.dossier())
                .filter(promised -> promised.callOn().isEqual(now.toLocalDate()))
                .filter(promised -> CallTime.hasPassed(promised, now))
                .map(promised -> phrases.say("near.call", promised.time()));
    }

    private Optional<String> aftermath(ComplaintView complaint) {
        return Aftermath.open(complaint.dossier()).map(told -> phrases.say("near.aftermath", phrases.day(told.on())));
    }

    private Optional<String> companion(ComplaintView complaint) {
        return Support.companion(complaint.dossier())
                .filter(_ -> !complaint.dossier().isClosed())
                .map(named -> phrases.say("near.companion", named.who()) + " " + named.wishes());
    }

    private Optional<String> mandate(ComplaintView complaint) {
        return NeutralLooks.mandate(complaint.dossier())
                .map(given -> phrases.say("near.mandate", given.called(), given.mayDecide()));
    }

    private Optional<String> stacked(ComplaintView complaint) {
        return Optional.of(Stacked.of(complaint.dossier()))
                .filter(Stacked::isStacked)
                .map(stacked -> stacked.parts().stream().map(Stacked.Part::name).collect(Collectors.joining(", ")))
                .map(names -> phrases.say("near.stacked", names));
    }
}
