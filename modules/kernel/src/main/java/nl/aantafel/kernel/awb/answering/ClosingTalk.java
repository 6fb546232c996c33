package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.AssessmentStep.HarmTold;
import nl.aantafel.kernel.dossier.AssessmentStep.TalksLeftOut;
import nl.aantafel.kernel.dossier.AssessmentStep.TrustAsked;
import nl.aantafel.kernel.dossier.AssessmentStep.TrustGiven;
import nl.aantafel.kernel.dossier.AssessmentStep.WishCompared;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;

/** What is asked around the closing: is there harm left, is there trust again, and does the result match the wish. */
public final class ClosingTalk {
    private static final int MONTHS_OF_QUIET = 3;
    private static final int WORKING_DAYS = 10;

    private ClosingTalk() {}

    static Procedure clauses(Procedure table) {
        return table.step(HarmTold.class, awb("9:2"), Phases.ANY, new HarmIsDescribed())
                .step(TrustGiven.class, awb("9:2"), Phases.ANY)
                .step(TrustAsked.class, awb("9:2"), Phases.ANY, new TrustIsAskedOnceAfterwards())
                .step(WishCompared.class, awb("9:12 lid 1"), Phases.OPEN, new WishIsAnswered())
                .step(TalksLeftOut.class, awb("9:12 lid 1"), Phases.OPEN);
    }

    /** By solving it or by judging it: there is something to look back on. */
    public static boolean isAnswered(Dossier dossier) {
        return EnumSet.of(Stage.SETTLED, Stage.CONCLUDED).contains(dossier.stage());
    }

    /** From when on we ask how it is now; empty when nothing was answered, or when nobody can be asked. */
    public static Optional<LocalDate> quietUntil(Dossier dossier) {
        if (!isAnswered(dossier) || dossier.received().openness() == Openness.ANONYMOUS) return Optional.empty();
        return dossier.closedOn().map(closed -> closed.plusMonths(MONTHS_OF_QUIET));
    }

    static boolean wasTrustAsked(Dossier dossier, LocalDate from) {
        return Stream.concat(
                        dossier.all(TrustGiven.class).map(TrustGiven::on),
                        dossier.all(TrustAsked.class).map(TrustAsked::on))
                .anyMatch(day -> !day.isBefore(from));
    }

    /** The question that is due on this day: in the fourth month, not asked or answered yet. */
    public static Optional<TrustAsked> due(Dossier dossier, LocalDate today) {
        return quietUntil(dossier)
                .filter(from -> !today.isBefore(from) && today.isBefore(from.plusMonths(1)))
                .filter(from -> !wasTrustAsked(dossier, from))
                .map(from -> new TrustAsked(today));
    }

    static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        if (!isAnswered(dossier) || dossier.received().openness() == Openness.ANONYMOUS) return Stream.empty();
        var closed = dossier.closedOn().orElseThrow();
        return Stream.concat(harm(dossier, circumstances, closed), trust(dossier, circumstances, closed));
    }

    /** Who was right in part or in whole is asked whether there is harm left; what is told gets a follow-up. */
    private static Stream<Obligation> harm(Dossier dossier, Circumstances circumstances, LocalDate closed) {
        var told = dossier.last(HarmTold.class);
        var by = circumstances.calendar().addWorkingDays(told.map(HarmTold::on).orElse(closed), WORKING_DAYS);
        if (told.isEmpty())
            return isFounded(dossier)
                    ? Stream.of(new Obligation("ask-harm", HarmTold.class, awb("9:2"), by))
                    : Stream.empty();
        var isOpen = told.get().harmed() && told.get().followUp().isBlank();
        return isOpen ? Stream.of(new Obligation("follow-up-harm", HarmTold.class, awb("9:2"), by)) : Stream.empty();
    }

    private static boolean isFounded(Dossier dossier) {
        return dossier.elements().stream().map(Element::id).anyMatch(id -> Measures.isFounded(id, dossier));
    }

    /** The program asks it by itself; it stands here as long as that did not happen (S-125). */
    private static Stream<Obligation> trust(Dossier dossier, Circumstances circumstances, LocalDate closed) {
        return due(dossier, circumstances.today())
                .map(asked -> closed.plusMonths(MONTHS_OF_QUIET + 1L))
                .map(by -> new Obligation("ask-trust", TrustAsked.class, awb("9:2"), by))
                .stream();
    }
}
