package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L4;

import java.util.List;
import java.util.Optional;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.RoutingStep.HandoverAnswered;
import nl.aantafel.kernel.law.Route;

/** L4: to whom the complaint went, when, with which day of receipt, and that we follow it (Awb 2:3 lid 1). */
final class ForwardingLetter implements LetterTemplate<HandedOver> {

    @Override
    public List<Composed> compose(HandedOver step, Occasion occasion) {
        return occasion.dossier().complainant().stream()
                .map(complainant -> compose(step, occasion, complainant))
                .toList();
    }

    private static Composed compose(HandedOver step, Occasion occasion, Party complainant) {
        var receiver = occasion.dossier().party(step.to()).map(Party::name).orElse("");
        var draft = new Draft(L4, occasion)
                .salute(complainant)
                .say(Content.FORWARDED_TO, "letter.L4.to", receiver, occasion.day(step.on()))
                .words(step.what())
                .say(
                        Content.RECEIVED_ON,
                        "letter.L4.received",
                        occasion.day(occasion.dossier().receivedOn()))
                .paragraph(step.publicBody() ? "letter.L4.why.organ" : "letter.L4.why.consent");
        var acceptance = acceptance(step, occasion);
        acceptance.ifPresent(answer -> draft.words(contact(answer, occasion)));
        draft.heading("letter.L4.follow")
                .paragraph(acceptance.isPresent() ? "letter.L4.accepted" : "letter.L4.stays")
                .paragraph("letter.L4.ask");
        afterwards(step, occasion).forEach(route -> draft.paragraph("route." + route.id() + ".then"));
        return Ending.withContact(draft, occasion).to(complainant, step.on(), "letter.L4.subject");
    }

    /** Who looks at it after them, by the row of the routing table: a youth institution has the National Ombudsman (S-096). */
    private static List<Route> afterwards(HandedOver step, Occasion occasion) {
        return occasion.dossier().elements().stream()
                .filter(element -> step.to().equals(element.conduct().whose()))
                .flatMap(element -> occasion.circumstances().routes().chosen(element, occasion.dossier()).stream())
                .distinct()
                .toList();
    }

    /** Known beforehand when the handover was a warm one. */
    private static Optional<HandoverAnswered> acceptance(HandedOver step, Occasion occasion) {
        return occasion.dossier()
                .all(HandoverAnswered.class)
                .filter(answer -> answer.by().equals(step.to()) && answer.accepted())
                .reduce((earlier, later) -> later);
    }

    private static String contact(HandoverAnswered answer, Occasion occasion) {
        return answer.phone().isBlank()
                ? occasion.say("letter.L4.contact", answer.contactPerson())
                : occasion.say("letter.L4.contact-phone", answer.contactPerson(), answer.phone());
    }
}
