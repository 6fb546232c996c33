package nl.aantafel.correspondence.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.law.CompetentOmbudsmen.Competent;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.ordinance.Ordinance.Ombudsman;

/** What letters have in common at their end: whom to ask, and what else the reader can do (Awb 9:12 lid 2, 9:8 lid 3). */
final class Ending {
    private Ending() {}

    static Draft withContact(Draft draft, Occasion occasion) {
        if (occasion.handler().isBlank()) return withDesk(draft, occasion);
        return draft.heading("letter.contact.heading")
                .say(Content.CONTACT_PERSON, "letter.contact", occasion.handler(), occasion.handlerPhone());
    }

    static Draft withContactForChild(Draft draft, Occasion occasion) {
        if (occasion.handler().isBlank())
            return draft.heading("letter.contact-child.heading")
                    .gap(Content.CONTACT_PERSON)
                    .say(Content.CONTACT_DESK, "letter.contact-child.desk", occasion.handlerPhone());
        return draft.heading("letter.contact-child.heading")
                .say(Content.CONTACT_PERSON, "letter.contact-child", occasion.handler(), occasion.handlerPhone());
    }

    /** Where nobody handles it yet, the municipality itself answers the phone; only a few letters may do without a name. */
    private static Draft withDesk(Draft draft, Occasion occasion) {
        return draft.heading("letter.contact.heading")
                .gap(Content.CONTACT_PERSON)
                .say(Content.CONTACT_DESK, "letter.contact.desk", occasion.handlerPhone());
    }

    static Draft withOmbudsman(Draft draft, Occasion occasion, LocalDate letter) {
        return withOmbudsman(draft, occasion, letter, occasion.dossier().elements());
    }

    /** Which ombudsman, until when, that it is free; and the objection that a linked decision still allows. */
    static Draft withOmbudsman(Draft draft, Occasion occasion, LocalDate letter, List<Element> elements) {
        var competent = occasion.ombudsmen(letter, elements);
        var names = names(competent, occasion);
        draft.heading("letter.ombudsman.heading")
                .say(Content.OMBUDSMAN, "letter.ombudsman.who." + draft.kind(), names)
                .callout(
                        Content.OMBUDSMAN_UNTIL,
                        "letter.ombudsman.until",
                        occasion.day(occasion.ombudsmanUntil(letter)),
                        names)
                .paragraph(draft.kind() == LetterKind.L16 ? "letter.ombudsman.free.L16" : "letter.ombudsman.free");
        for (var one : competent) {
            if (competent.size() > 1)
                draft.paragraph(
                        "letter.ombudsman.for", titles(one), one.ombudsman().name());
            draft.address(reached(one.ombudsman(), occasion));
        }
        return withOpenObjections(draft, occasion, letter).lawParagraphs();
    }

    /** Blank as soon as one of them is, so that the check finds it missing. */
    private static String names(List<Competent> competent, Occasion occasion) {
        var names = competent.stream()
                .map(Competent::ombudsman)
                .map(Ombudsman::name)
                .toList();
        return names.stream().anyMatch(String::isBlank)
                ? ""
                : String.join(" " + occasion.say("letter.ombudsman.or") + " ", names);
    }

    private static String titles(Competent competent) {
        return competent.elements().stream()
                .map(element -> "“" + element.title() + "”")
                .collect(Collectors.joining(" of "));
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
