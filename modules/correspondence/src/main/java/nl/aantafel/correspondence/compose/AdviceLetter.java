package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L13;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.correspondence.letter.Block.Signature;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.law.Advisers;
import nl.aantafel.ordinance.Ordinance.Seat;

/** L13: the committee's advice to the organ in four parts: findings, advice, recommendations, hearing (Awb 9:15 lid 4). */
final class AdviceLetter implements LetterTemplate<Advised> {
    /** The organ is no party to the dossier; its letter stays in it. */
    static final PartyId ORGAN = new PartyId(0);

    @Override
    public List<Composed> compose(Advised step, Occasion occasion) {
        var organ = new Party(
                ORGAN,
                PartyRole.PARTNER_BODY,
                occasion.say("letter.L13.addressee", occasion.municipality().name()),
                Party.Contact.NONE,
                null);
        var draft = new Draft(L13, occasion)
                .paragraph("letter.L13.opening", occasion.day(occasion.dossier().receivedOn()))
                .heading("letter.L13.findings")
                .words(Content.FINDINGS, step.findings())
                .heading("letter.L13.advice")
                .words(Content.ADVICE, step.advice())
                .callout(
                        Content.JUDGEMENT,
                        "letter.L13.judged." + step.judgement().name())
                .heading("letter.L13.recommendations");
        if (step.recommendations().isBlank()) draft.paragraph("letter.L13.no-recommendations");
        else draft.words(step.recommendations());
        draft.heading("letter.L13.hearing").then(hearing(occasion)).signedBy(signature(step, occasion));
        return List.of(draft.to(organ, step.on(), "letter.L13.subject"));
    }

    private static Consumer<Draft> hearing(Occasion occasion) {
        return draft -> {
            var reports = occasion.dossier().all(HearingReported.class).toList();
            draft.say(Content.HEARING_REPORT, reports.isEmpty() ? "letter.L13.not-heard" : "letter.L13.heard");
            HearingReports.enclose(draft, Content.HEARING_REPORT, occasion);
        };
    }

    private static Signature signature(Advised step, Occasion occasion) {
        var ordinance = occasion.circumstances().ordinance();
        var names = Advisers.seats(occasion.dossier(), ordinance, step.on()).stream()
                .filter(seat -> step.members().contains(seat.username()))
                .map(Seat::name)
                .collect(Collectors.joining(", "));
        var committee = Stream.ofNullable(ordinance.adviser())
                .map(adviser -> adviser.name())
                .findFirst();
        var name = committee.orElseGet(() -> occasion.say("letter.L13.adviser"));
        return new Signature(names.isBlank() ? name : names, "", names.isBlank() ? "" : name, "");
    }
}
