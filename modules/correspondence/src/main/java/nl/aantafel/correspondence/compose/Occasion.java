package nl.aantafel.correspondence.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.aantafel.correspondence.letter.LetterHead;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.CompetentOmbudsmen;
import nl.aantafel.kernel.law.CompetentOmbudsmen.Competent;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.DutchDay;
import nl.aantafel.statute.Term;
import nl.aantafel.tenancy.Municipality;

/**
 * Everything a letter can speak of.
 *
 * @param view the complaint with the step that sends the letter already in it
 * @param laws what the laws of this dossier bring
 */
public record Occasion(ComplaintView view, Municipality municipality, WordsOfTheLaws laws, Wording wording) {

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

    /** Who complains; somebody without a name when the complaint is anonymous. */
    Party complainant() {
        return dossier()
                .complainant()
                .orElseGet(() -> new Party(PartyId.COMPLAINANT, PartyRole.COMPLAINANT, "", Party.Contact.NONE, null));
    }

    /** The last day on which the complainant has our answer; blank when no term runs. */
    String answerBy() {
        return view.clock("K1").map(clock -> day(clock.deadline().lastDay())).orElse("");
    }

    /** Who is ombudsman for these elements on the day of a letter: the one of the organ whose conduct it is (Awb 9:17). */
    List<Competent> ombudsmen(LocalDate letter, List<Element> elements) {
        return new CompetentOmbudsmen(dossier(), circumstances()).on(letter, elements);
    }

    /** Until when the ombudsman can be asked after a letter of this day: K5 where it runs, or else a year (Awb 9:24). */
    LocalDate ombudsmanUntil(LocalDate letter) {
        var year = Term.years(1, Article.awb("9:24 lid 1"));
        return view.clock("K5")
                .map(clock -> clock.deadline().lastDay())
                .orElseGet(() -> circumstances().calendar().after(letter, year).lastDay());
    }

    /** Elements whose linked decision can still be objected to on this day (Awb 6:7). */
    List<Element> openObjections(LocalDate day) {
        return dossier().elements().stream()
                .filter(element -> objectionUntil(element)
                        .filter(last -> !last.isBefore(day))
                        .isPresent())
                .toList();
    }

    /** The last day to object to the decision of this element; empty when nobody can, or when somebody did. */
    Optional<LocalDate> objectionUntil(Element element) {
        return objectionClock(element)
                .filter(Clock::isRunning)
                .map(clock -> clock.deadline().lastDay());
    }

    /** The term to object to the decision of this element; empty where there is no decision to object to. */
    Optional<Clock> objectionClock(Element element) {
        return view.clocks().stream()
                .filter(clock -> clock.id().equals("K6"))
                .filter(clock ->
                        clock.about().equals(String.valueOf(element.id().value())))
                .findFirst();
    }

    /** Whether the conclusion departs from the adviser's advice (Awb 9:16). */
    boolean deviates() {
        return dossier()
                .has(Concluded.class, concluded -> !concluded.deviation().isBlank());
    }

    String handler() {
        return dossier().handler().map(HandlerAssigned::name).orElse("");
    }

    String handlerPhone() {
        var direct = dossier().handler().map(HandlerAssigned::phone).orElse("");
        return direct.isBlank() ? municipality.contact().phone() : direct;
    }

    LetterHead head() {
        var contact = municipality.contact();
        return new LetterHead(
                municipality.name(),
                municipality.style().mark(),
                municipality.style().brandColour(),
                contact.postalAddress().stream()
                        .filter(line -> !line.equals(municipality.name()))
                        .collect(Collectors.joining(", ")),
                new LetterHead.Contact(
                        handler().isBlank() ? say("letter.role.desk") : handler(),
                        handlerPhone(),
                        contact.email(),
                        contact.visitingAddress()));
    }
}
