package nl.aantafel.kernel.awb;

import static nl.aantafel.statute.Article.awb;

import java.util.stream.Stream;
import nl.aantafel.kernel.awb.term.HandlingDeadline;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.InformalStep.TrackChosen;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Obligation;

/** The ordinary course while we try to solve it together (Awb 9:5). It never stops the term of Awb 9:11. */
final class InformalCourse {
    private InformalCourse() {}

    static Stream<Obligation> of(Dossier dossier, Circumstances circumstances) {
        var by = HandlingDeadline.of(dossier, circumstances).lastDay();
        var talk = dossier.has(TalkHeld.class)
                ? Stream.<Obligation>empty()
                : Stream.of(new Obligation("talk", TalkHeld.class, awb("9:2"), by));
        var end = Stream.of(
                new Obligation("settle", SettledInformally.class, awb("9:5"), by),
                new Obligation("go-formal", TrackChosen.class, awb("9:5"), by));
        return Stream.of(IntakeCourse.receipt(dossier, circumstances).stream(), talk, end)
                .flatMap(obligations -> obligations);
    }
}
