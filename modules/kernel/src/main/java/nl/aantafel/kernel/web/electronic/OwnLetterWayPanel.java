package nl.aantafel.kernel.web.electronic;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.electronic.LetterWays;
import nl.aantafel.kernel.dossier.LetterWay;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the status page: how the citizen gets letters, to change at any time (Awb 2:7). */
@Component
@Order(32)
class OwnLetterWayPanel implements PageSlot {

    /** What stands on the panel. @param choices ways that are open to this citizen; paper is always among them */
    record Shown(LetterWay way, List<LetterWay> choices, boolean hasEmail, boolean lacksAddress) {}

    @Override
    public Place place() {
        return Place.STATUS;
    }

    @Override
    public String fragment() {
        return "kernel/electronic :: own(${panel})";
    }

    @Override
    public @Nullable Shown panel(ComplaintView complaint, @Nullable Step step) {
        var dossier = complaint.dossier();
        if (dossier.received().openness() == Openness.ANONYMOUS) return null;
        var hasEmail = LetterWays.hasEmail(dossier);
        var choices = Stream.of(LetterWay.values())
                .filter(way -> hasEmail || !way.usesMail())
                .toList();
        return new Shown(LetterWays.next(dossier), choices, hasEmail, LetterWays.lacksAddress(dossier));
    }
}
