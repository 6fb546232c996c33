package nl.aantafel.jeugdwet.childletter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.jeugdwet.childletter.ChildLetterFact.ChildOutcomeTold;
import nl.aantafel.jeugdwet.childletter.ChildLetterFact.ChildReceiptSent;
import nl.aantafel.jeugdwet.filing.Complaining;
import nl.aantafel.jeugdwet.interest.KnownAge;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawLetter;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/**
 * Jeugdwet 7.3.2: a child gets its information in words that it understands. The letters of the law leave as they are; these
 * go beside them.
 */
public final class ChildLetters implements LawPart {
    private static final Article UNDERSTOOD = Article.of(Statute.JEUGDWET, "7.3.2");
    private static final String KEY = "letter.youth-child.";

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                        ChildReceiptSent.class, UNDERSTOOD, Phases.ANY, new ReaderIsTheChild(), new ChildMayBeTold())
                .step(
                        ChildOutcomeTold.class,
                        UNDERSTOOD,
                        Phases.ANY,
                        new ReaderIsTheChild(),
                        new ChildMayBeTold(),
                        new OutcomeIsThere(),
                        new ChildGetsWords(),
                        new SentencesAreShort());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(ChildReceiptSent.class, ChildOutcomeTold.class);
    }

    /** A child of twelve or older that complains itself is written to twice. */
    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        if (!Complaining.isTheChildItself(dossier) || !KnownAge.isTwelveOrOlder(dossier)) return List.of();
        var receipt = dossier.has(Acknowledged.class) && !dossier.has(ChildReceiptSent.class) && !dossier.isClosed()
                ? Optional.of(new Obligation("write-to-child", ChildReceiptSent.class, UNDERSTOOD, null))
                : Optional.<Obligation>empty();
        var outcome = Outcome.isThere(dossier) && !dossier.has(ChildOutcomeTold.class)
                ? Optional.of(new Obligation("tell-child-outcome", ChildOutcomeTold.class, UNDERSTOOD, null))
                : Optional.<Obligation>empty();
        return Stream.of(receipt, outcome).flatMap(Optional::stream).toList();
    }

    /** Of a complaint of somebody else a child of twelve or older may hear too (law.md §5.3). */
    @Override
    public List<Remark> remarks(Dossier dossier, Circumstances circumstances) {
        var untold = Reader.others(dossier).stream()
                .anyMatch(child ->
                        !dossier.has(ChildLetterFact.class, fact -> fact.child().equals(child.id())));
        return untold && KnownAge.isTwelveOrOlder(dossier)
                ? List.of(new Remark("jeugdwet.child-may-know", UNDERSTOOD))
                : List.of();
    }

    @Override
    public List<LawLetter> letters(SectoralStep step, Dossier dossier, Circumstances circumstances) {
        return step instanceof ChildLetterFact fact
                ? List.of(
                        switch (fact) {
                            case ChildReceiptSent sent -> receipt(sent);
                            case ChildOutcomeTold told -> outcome(told);
                        })
                : List.of();
    }

    private static LawLetter receipt(ChildReceiptSent sent) {
        var own = sent.child().equals(PartyId.COMPLAINANT);
        return LawLetter.toChild(sent.child(), KEY + (own ? "receipt.subject" : "receipt-other.subject"))
                .say(KEY + (own ? "receipt.have" : "receipt-other.have"))
                .say(KEY + "receipt.allowed")
                .heading(KEY + "receipt.next")
                .say(KEY + "receipt.talk")
                .say(KEY + "receipt.answer")
                .heading(KEY + "help")
                .say(KEY + "adviser")
                .say(KEY + "child-line")
                .say(KEY + (own ? "receipt.stop" : "receipt-other.nothing"));
    }

    private static LawLetter outcome(ChildOutcomeTold told) {
        var own = told.child().equals(PartyId.COMPLAINANT);
        return LawLetter.toChild(told.child(), KEY + (own ? "outcome.subject" : "outcome-other.subject"))
                .say(KEY + (own ? "outcome.what" : "outcome-other.what"))
                .words(told.answer())
                .heading(KEY + "outcome.disagree")
                .say(KEY + "outcome.ombudsman")
                .say(KEY + "adviser")
                .heading(KEY + "outcome.file")
                .say(KEY + "outcome.statement")
                .say(KEY + "outcome.more");
    }
}
