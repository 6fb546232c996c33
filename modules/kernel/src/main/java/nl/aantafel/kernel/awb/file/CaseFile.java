package nl.aantafel.kernel.awb.file;

import static nl.aantafel.statute.Article.awb;

import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FileStep.Addressed;
import nl.aantafel.kernel.dossier.FileStep.ConsentNoted;
import nl.aantafel.kernel.dossier.FileStep.DocumentUsed;
import nl.aantafel.kernel.dossier.FileStep.FiledElsewhere;
import nl.aantafel.kernel.dossier.FileStep.InformationHeldBack;
import nl.aantafel.kernel.dossier.FileStep.LogbookFrozen;
import nl.aantafel.kernel.dossier.FileStep.PrivacyLooked;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.ObjectionStep.SplitOff;
import nl.aantafel.kernel.dossier.ObjectionStep.SplitRequest;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** The part on the file: which documents count, what was asked or shared too much, and who answers for whom. */
public final class CaseFile {
    private static final int DAYS_TO_DIVIDE = 5;
    private static final Article NEEDED = Article.of(Statute.AVG, "5");

    private CaseFile() {}

    public static Procedure clauses(Procedure table) {
        return table.step(DocumentUsed.class, awb("9:12"), Phases.ANY, new DocumentIsNamed())
                .step(
                        LogbookFrozen.class,
                        awb("9:12"),
                        Phases.ANY,
                        new ExtractHasAKeeper(),
                        new ExtractLinesHaveADay(),
                        new ExtractLiesInItsPeriod())
                .step(PrivacyLooked.class, NEEDED, Phases.ANY, new TooMuchIsDescribed())
                .step(ConsentNoted.class, Article.of(Statute.AVG, "7"), Phases.ANY, new ConsentSaysForWhat())
                .step(
                        InformationHeldBack.class,
                        awb("3:2"),
                        Phases.ANY,
                        new HoldingBackIsDescribed(),
                        new PrivacyIsNoReasonAfterConsent())
                .step(Addressed.class, awb("10:10"), Phases.ANY, new MandateIsNamed())
                .step(
                        FiledElsewhere.class,
                        awb("9:2"),
                        Phases.OPEN,
                        new OtherBodyHasAName(),
                        new DivisionIsDescribed());
    }

    /** A breach is reported at once, and two bodies agree within five working days who does what. */
    public static Stream<Obligation> urgent(Dossier dossier, Circumstances circumstances) {
        var breach = dossier.last(PrivacyLooked.class)
                .filter(looked -> looked.tooMuch() && !isSplitOff(dossier))
                .map(looked ->
                        new Obligation("split-off-breach", SplitOff.class, Article.of(Statute.AVG, "33"), looked.on()));
        var divide = dossier.last(FiledElsewhere.class)
                .filter(filed -> !filed.agreed())
                .map(filed -> new Obligation(
                        "divide-with-other-body",
                        FiledElsewhere.class,
                        awb("9:2"),
                        circumstances.calendar().addWorkingDays(filed.knownOn(), DAYS_TO_DIVIDE)));
        return Stream.concat(breach.stream(), divide.stream());
    }

    /** Once somebody was spoken to, the handler asks it of himself: people seldom call it privacy (report p. 33). */
    public static Stream<Obligation> later(Dossier dossier) {
        var spoken = dossier.has(TalkHeld.class) || dossier.has(Heard.class);
        return spoken && !dossier.isClosed() && !dossier.has(PrivacyLooked.class)
                ? Stream.of(new Obligation("look-at-privacy", PrivacyLooked.class, NEEDED, null))
                : Stream.empty();
    }

    private static boolean isSplitOff(Dossier dossier) {
        return dossier.has(SplitOff.class, split -> split.request() == SplitRequest.DATA_BREACH);
    }
}
