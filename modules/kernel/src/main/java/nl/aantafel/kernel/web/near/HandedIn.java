package nl.aantafel.kernel.web.near;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.Conduct;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.Narrative;
import nl.aantafel.kernel.dossier.NearStep.SignalHandedIn;
import nl.aantafel.kernel.dossier.NearStep.Source;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.Step;

/**
 * What a professional typed (S-016, S-132).
 *
 * @param citizen name of the one citizen it is about; empty when it is about more people
 * @param consents that citizen agrees
 */
record HandedIn(
        String organisation, String name, String reach, String source, String citizen, boolean consents, String story) {
    private static final int SHORT = 200;
    private static final int LONG = 20_000;
    private static final int TITLE = 80;

    /** What is wrong, as keys of sentences, by field. */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (organisation.isBlank()) errors.put("organisatie", "signal.error.organisation");
        if (name.isBlank()) errors.put("naam", "signal.error.name");
        if (reach.isBlank()) errors.put("bereik", "signal.error.reach");
        if (from().isEmpty()) errors.put("bron", "signal.error.source");
        if (story.isBlank()) errors.put("verhaal", "signal.error.story");
        if (!citizen.isBlank() && !consents) errors.put("toestemming", "signal.error.consent");
        if (isTooLong()) errors.putIfAbsent("verhaal", "signal.error.long");
        return errors;
    }

    private boolean isTooLong() {
        return story.length() > LONG
                || Stream.of(organisation, name, reach, citizen).anyMatch(text -> text.length() > SHORT);
    }

    private Optional<Source> from() {
        return Stream.of(Source.values())
                .filter(one -> one.name().equals(source))
                .findFirst();
    }

    Received received(LocalDate today, String language) {
        return new Received(
                today,
                Channel.WEB,
                new Narrative(story.strip(), "", "", ""),
                true,
                true,
                today,
                Openness.OPEN,
                false,
                Set.of(),
                language);
    }

    /** About one citizen the citizen complains, with the professional as helper; otherwise the organisation tells us. */
    List<Step> more(LocalDate today) {
        var steps = new ArrayList<Step>();
        var reachable = isAboutOne() ? Party.Contact.NONE : contact();
        var who = isAboutOne() ? citizen.strip() : name.strip() + ", " + organisation.strip();
        steps.add(new PartyNamed(today, new Party(PartyId.COMPLAINANT, PartyRole.COMPLAINANT, who, reachable, null)));
        if (isAboutOne())
            steps.add(
                    new PartyNamed(today, new Party(new PartyId(2), PartyRole.HELPER, name.strip(), contact(), null)));
        steps.add(new ElementDescribed(today, element()));
        steps.add(new SignalHandedIn(
                today, organisation.strip(), from().orElseThrow(), isAboutOne(), consents, story.strip()));
        return List.copyOf(steps);
    }

    private boolean isAboutOne() {
        return !citizen.isBlank();
    }

    private Party.Contact contact() {
        return reach.contains("@")
                ? new Party.Contact("", reach.strip(), "")
                : new Party.Contact(reach.strip(), "", "");
    }

    private Element element() {
        var matter = isAboutOne() ? Matter.CONDUCT : Matter.GENERAL_POLICY;
        var line = story.strip().lines().findFirst().orElse("");
        var title = line.length() <= TITLE ? line : line.substring(0, TITLE) + "…";
        var conduct = new Conduct(story.strip(), null, null, isAboutOne());
        return new Element(new ElementId(1), title, conduct, matter, Set.of(), Set.of(), null);
    }
}
