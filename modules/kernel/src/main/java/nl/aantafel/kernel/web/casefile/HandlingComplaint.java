package nl.aantafel.kernel.web.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.AssessmentStep.AboutHandling;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.Conduct;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.IntakeStep.Involvement;
import nl.aantafel.kernel.dossier.IntakeStep.InvolvementNoted;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.Narrative;
import nl.aantafel.kernel.dossier.Step;

/** The first facts of a complaint about the handling of an earlier one: same citizen, linked, and nobody who handled it. */
record HandlingComplaint(Received received, List<Step> more) {
    private static final String THEME = "complaint-handling";
    private static final int TITLE = 80;

    HandlingComplaint {
        more = List.copyOf(more);
    }

    static HandlingComplaint about(ComplaintView earlier, String story) {
        var on = earlier.today();
        var dossier = earlier.dossier();
        var more = new ArrayList<Step>();
        more.add(new AboutHandling(on, dossier.number()));
        dossier.complainant().map(party -> new PartyNamed(on, party)).ifPresent(more::add);
        more.add(new ElementDescribed(on, element(story)));
        handlers(dossier, on).forEach(more::add);
        return new HandlingComplaint(received(dossier, on, story), more);
    }

    private static Received received(Dossier dossier, LocalDate on, String story) {
        var first = dossier.received();
        return new Received(
                on,
                Channel.PHONE,
                new Narrative(story, "", "", ""),
                false,
                false,
                null,
                first.openness(),
                first.fearsConsequences(),
                first.supportNeeds(),
                first.language());
    }

    private static Element element(String story) {
        var first = story.lines().findFirst().orElse("");
        var title = first.substring(
                0, first.offsetByCodePoints(0, Math.min(TITLE, first.codePointCount(0, first.length()))));
        var conduct = new Conduct(title, null, null, true);
        return new Element(new ElementId(1), title, conduct, Matter.CONDUCT, Set.of(), Set.of(THEME), null);
    }

    /** Awb 9:7: who handled the earlier complaint does not handle this one. */
    private static List<InvolvementNoted> handlers(Dossier dossier, LocalDate on) {
        return dossier.all(HandlerAssigned.class)
                .map(HandlerAssigned::staff)
                .distinct()
                .map(staff -> new InvolvementNoted(on, staff, Involvement.HANDLED_EARLIER))
                .toList();
    }
}
