package nl.aantafel.correspondence.compose;

import java.time.LocalDate;

/** What every letter that ends (part of) the handling says: which ombudsman, until when (Awb 9:12 lid 2, 9:8 lid 3). */
final class Ending {
    private Ending() {}

    static Draft withOmbudsman(Draft draft, Occasion occasion, LocalDate letter) {
        var ombudsman = occasion.circumstances().ordinance().ombudsman();
        return draft.heading("letter.ombudsman.heading")
                .say(Content.OMBUDSMAN, "letter.ombudsman.who", ombudsman.name())
                .say(Content.OMBUDSMAN_UNTIL, "letter.ombudsman.until", occasion.day(occasion.ombudsmanUntil(letter)))
                .bullets(
                        String.join(", ", ombudsman.address()),
                        occasion.say("letter.ombudsman.phone", ombudsman.phone()),
                        ombudsman.website())
                .paragraph("letter.ombudsman.free")
                .lawParagraphs();
    }

    static Draft withContact(Draft draft, Occasion occasion) {
        return draft.heading("letter.contact.heading")
                .say(Content.CONTACT_PERSON, "letter.contact", occasion.handler(), occasion.handlerPhone());
    }
}
