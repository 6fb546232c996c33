package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L14;

import java.util.List;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionLinked;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.statute.ObjectionTerms;

/** L14: this part is treated as an objection, with the day on which it came in (Awb 6:15 lid 1 and 3). */
final class ObjectionLetter implements LetterTemplate<TreatedAsObjection> {

    @Override
    public List<Composed> compose(TreatedAsObjection step, Occasion occasion) {
        var complainant = occasion.complainant();
        var title =
                occasion.dossier().element(step.element()).map(Element::title).orElse("");
        var draft = new Draft(L14, occasion)
                .salute(complainant)
                .paragraph("letter.L14.received", occasion.day(step.receivedOn()), title)
                .say(Content.TREATED_AS_OBJECTION, "letter.L14.treated", owner(step, occasion))
                .callout(Content.OBJECTION_RECEIVED_ON, "letter.L14.day", occasion.day(step.receivedOn()))
                .heading("letter.L14.course")
                .paragraph("letter.L14.grounds");
        decided(draft, step, occasion);
        draft.paragraph("letter.L14.holds").heading("letter.L14.complaint");
        complaint(draft, step, occasion);
        return List.of(Ending.withContact(draft, occasion).to(complainant, step.on(), "letter.L14.subject"));
    }

    private static String owner(TreatedAsObjection step, Occasion occasion) {
        return occasion.dossier()
                .all(DecisionLinked.class)
                .filter(linked -> linked.element().equals(step.element()))
                .map(DecisionLinked::owner)
                .filter(owner -> !owner.isBlank())
                .reduce((earlier, later) -> later)
                .orElseGet(() -> occasion.say("letter.L14.owner"));
    }

    /** Awb 7:10: counted from the day after the term to object, which is known when the announcement is. */
    private static void decided(Draft draft, TreatedAsObjection step, Occasion occasion) {
        occasion.view().clocks().stream()
                .filter(clock -> clock.id().equals("K6"))
                .filter(clock ->
                        clock.about().equals(String.valueOf(step.element().value())))
                .map(clock -> clock.deadline().start().minusDays(1))
                .map(announced ->
                        ObjectionTerms.of(announced, occasion.circumstances().calendar()))
                .forEach(terms -> draft.paragraph(
                        "letter.L14.decided",
                        occasion.day(terms.decision().lastDay()),
                        occasion.day(terms.decisionWithCommittee().lastDay())));
    }

    private static void complaint(Draft draft, TreatedAsObjection step, Occasion occasion) {
        if (!step.alsoComplaint()) draft.paragraph("letter.L14.only");
        else if (occasion.answerBy().isBlank()) draft.paragraph("letter.L14.both");
        else draft.paragraph("letter.L14.both").paragraph("letter.L14.answer-by", occasion.answerBy());
    }
}
