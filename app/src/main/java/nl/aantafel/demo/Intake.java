package nl.aantafel.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.aantafel.demo.Act.Begins;
import nl.aantafel.demo.Act.Takes;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.IntakeStep.ReadBack;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Narrative;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.Step;

/** How a story begins: the first word, and the day on which somebody takes it up. */
record Intake(Script script, Days days, Cast cast) {
    private static final String COORDINATOR = "coordinator";

    /** Everything that came along with the first word. */
    Act firstWord() {
        var by = script.channel() == Channel.WEB ? Act.PROGRAM : COORDINATOR;
        var steps = new ArrayList<Step>();
        if (isKnown()) steps.add(named(PartyId.COMPLAINANT, PartyRole.COMPLAINANT, script.complainant()));
        others().filter(step -> step.party().role() != PartyRole.RESPONDENT).forEach(steps::add);
        script.answers()
                .forEach((question, answer) -> steps.add(new QuestionAnswered(days.received(), question, answer)));
        return new Begins(by, received(), List.copyOf(steps));
    }

    private Received received() {
        var written = script.isWritten();
        return new Received(
                days.received(),
                script.channel(),
                new Narrative(script.story(), script.wish(), script.when(), script.about()),
                written,
                written && isKnown(),
                written ? days.received().minusDays(script.dated()) : null,
                script.openness(),
                script.fears(),
                script.needs(),
                script.language().isEmpty() ? "nl" : script.language());
    }

    /** The coordinator chooses the handler, who calls, writes down what it is about and confirms the receipt. */
    Stream<Act> opened(int number, String handler) {
        var staff = cast.named(handler);
        var day = days.day(number);
        var assigned = new HandlerAssigned(day, staff.username(), staff.name(), staff.phone());
        var contact = isKnown() ? Stream.of(new ContactTried(day, Channel.PHONE, true)) : Stream.<Step>empty();
        var respondents = others().filter(step -> step.party().role() == PartyRole.RESPONDENT)
                .map(step -> new PartyNamed(day, step.party()));
        var elements = described(number).map(element -> new ElementDescribed(day, element));
        var readBack = script.isWritten() ? Stream.<Step>empty() : Stream.of(new ReadBack(day, true, ""));
        var receipt =
                isKnown() ? Stream.of(new Acknowledged(days.day(number + 1), cast.hasAdviser())) : Stream.<Step>empty();
        var handling =
                Stream.of(contact, respondents, elements, readBack, receipt).flatMap(steps -> steps);
        return Stream.concat(
                Stream.of(new Takes(COORDINATOR, assigned, "")), handling.map(step -> new Takes(handler, step, "")));
    }

    /** The elements as the handler sees them on a day; the number and whose conduct it is need not be written down. */
    private Stream<Element> described(int number) {
        var whose = respondents().stream().findFirst().map(PartyId::value);
        var facts = new Facts(days.received());
        return IntStream.range(0, script.elements().size()).mapToObj(i -> {
            var written = new HashMap<>(script.elements().get(i));
            var conduct = new HashMap<String, Object>(Map.of("towardsComplainant", true));
            whose.ifPresent(id -> conduct.put("whose", id));
            for (var name : List.of("description", "lastDay", "whose", "towardsComplainant"))
                if (written.containsKey(name)) conduct.put(name, written.remove(name));
            written.put("conduct", conduct);
            written.putIfAbsent("id", i + 1);
            return facts.read(Element.class, written);
        });
    }

    List<PartyId> respondents() {
        return others().map(PartyNamed::party)
                .filter(party -> party.role() == PartyRole.RESPONDENT)
                .map(Party::id)
                .toList();
    }

    private boolean isKnown() {
        return !script.complainant().name().isEmpty();
    }

    private Stream<PartyNamed> others() {
        return IntStream.range(0, script.others().size()).mapToObj(i -> {
            var person = script.others().get(i);
            return named(new PartyId(i + 2), PartyRole.valueOf(person.role()), person);
        });
    }

    private PartyNamed named(PartyId id, PartyRole role, Script.Person person) {
        var staff = person.staff().isEmpty() ? null : person.staff();
        return new PartyNamed(days.received(), new Party(id, role, person.name(), person.contact(), staff));
    }
}
