package nl.aantafel.correspondence.outbox;

import java.util.List;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.Action;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Look;
import nl.aantafel.access.Looks;
import nl.aantafel.kernel.NeedToKnow;
import org.springframework.stereotype.Component;

/** The waiting letters that the one who asks may see; that they were shown is written down. */
@Component
record OpenPost(WaitingLetters letters, NeedToKnow need, Looks looks) {

    List<Waiting> list() {
        var all = letters.oldest();
        var readable = need.among(all.stream().map(Waiting::complaint).toList(), Compartment.LETTER);
        var shown = all.stream()
                .filter(letter -> readable.contains(letter.complaint()))
                .limit(WaitingLetters.MOST)
                .toList();
        var rule = AccessDecisions.may(CurrentSubject.get(), Action.LIST_COMPLAINTS)
                .rule();
        if (!shown.isEmpty()) looks.seen(Look.atList(shown.size(), rule));
        return shown;
    }

    boolean isFor(Waiting letter) {
        return need.shows(letter.complaint(), Compartment.LETTER);
    }
}
