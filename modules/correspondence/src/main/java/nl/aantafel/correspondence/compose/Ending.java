package nl.aantafel.correspondence.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.ordinance.Ordinance.Ombudsman;

/** What letters have in common at their end: whom to ask, and what else the reader can do (Awb 9:12 lid 2, 9:8 lid 3). */
final class Ending {
    private Ending() {}

    static Draft withContact(Draft draft, Occasion occasion) {
        return draft.heading("letter.contact.heading")
                .say(Content.CONTACT_PERSON, "letter.contact", occasion.handler(), occasion.handlerPhone());
    }

    /** Which ombudsman, until when, that it is free; and the objection that a linked decision still allows. */
    static Draft withOmbudsman(Draft draft, Occasion occasion, LocalDate letter) {
        var ombudsman = occasion.circumstances().ombudsmen().competentOn(letter);
        draft.heading("letter.ombudsman.heading")
                .say(Content.OMBUDSMAN, "letter.ombudsman.who." + draft.kind(), ombudsman.name())
                .callout(
                        Content.OMBUDSMAN_UNTIL,
                        "letter.ombudsman.until",
                        occasion.day(occasion.ombudsmanUntil(letter)),
                        ombudsman.name())
                .paragraph("letter.ombudsman.free")
                .address(reached(ombudsman, occasion));
        return withOpenObjections(draft, occasion, letter).lawParagraphs();
    }

    private static List<String> reached(Ombudsman ombudsman, Occasion occasion) {
        var lines = new ArrayList<>(List.of(ombudsman.name()));
        lines.addAll(ombudsman.address());
        if (!ombudsman.phone().isBlank()) lines.add(occasion.say("letter.ombudsman.phone", ombudsman.phone()));
        lines.add(ombudsman.website());
        return Stream.of(lines.toArray(String[]::new))
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Awb 6:7: the term to object to the decision itself runs on beside the complaint (report p. 40). */
    private static Draft withOpenObjections(Draft draft, Occasion occasion, LocalDate letter) {
        occasion.openObjections(letter)
                .forEach(element -> draft.paragraph(
                        "letter.objection.still-open",
                        element.title(),
                        occasion.objectionUntil(element).map(occasion::day).orElse("")));
        return draft;
    }
}
