package nl.aantafel.correspondence.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.correspondence.letter.LetterHead;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.DutchDay;
import nl.aantafel.statute.Term;
import nl.aantafel.tenancy.Municipality;

/**
 * Everything a letter can speak of.
 *
 * @param view the complaint with the step that sends the letter already in it
 * @param lawParagraphs gives the keys of what the laws of this dossier add to a letter
 */
public record Occasion(
        ComplaintView view,
        Municipality municipality,
        Function<LetterKind, List<String>> lawParagraphs,
        Wording wording) {

    String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    String day(LocalDate day) {
        return DutchDay.full(day);
    }

    Dossier dossier() {
        return view.dossier();
    }

    Circumstances circumstances() {
        return view.circumstances();
    }

    /** The last day on which the complainant has our answer; blank when no term runs. */
    String answerBy() {
        return view.clock("K1").map(clock -> day(clock.deadline().lastDay())).orElse("");
    }

    /** Until when the ombudsman can be asked after a letter of this day (Awb 9:24). */
    LocalDate ombudsmanUntil(LocalDate letter) {
        var year = Term.years(1, Article.awb("9:24 lid 1"));
        return circumstances().calendar().after(letter, year).lastDay();
    }

    String handler() {
        return dossier().handler().map(HandlerAssigned::name).orElse("");
    }

    String handlerPhone() {
        var direct = dossier().handler().map(HandlerAssigned::phone).orElse("");
        return direct.isBlank() ? municipality.contact().phone() : direct;
    }

    String respondents() {
        return dossier().respondents().stream().map(Party::name).collect(Collectors.joining(", "));
    }

    LetterHead head() {
        var contact = municipality.contact();
        return new LetterHead(
                municipality.name(),
                municipality.style().mark(),
                municipality.style().brandColour(),
                contact.postalAddress().stream().skip(1).collect(Collectors.joining(", ")),
                new LetterHead.Contact(handler(), handlerPhone(), contact.email(), contact.visitingAddress()));
    }
}
