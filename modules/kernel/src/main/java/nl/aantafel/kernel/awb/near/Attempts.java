package nl.aantafel.kernel.awb.near;

import java.util.ArrayList;
import java.util.List;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;

/** How often, how and how long we tried to reach the citizen (law.md P-85). */
final class Attempts {
    private Attempts() {}

    /** The attempts in vain since the last time there was contact, oldest first. */
    static List<ContactTried> missed(Dossier dossier) {
        var missed = new ArrayList<ContactTried>();
        for (var step : dossier.steps()) {
            if (step instanceof ContactTried tried && !tried.reached()) missed.add(tried);
            var isContact = step instanceof MessageReceived
                    || step instanceof TalkHeld
                    || step instanceof ContactTried tried && tried.reached();
            if (isContact) missed.clear();
        }
        return List.copyOf(missed);
    }
}
