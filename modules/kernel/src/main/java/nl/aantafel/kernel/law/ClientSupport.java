package nl.aantafel.kernel.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aantafel.kernel.dossier.AssessmentStep.TableCalled;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.RoutingStep.SupporterOffered;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/**
 * Free client support is named before the first talk, in which the citizen's interest comes first (Wmo 2.2.4). It is there
 * for the whole social domain, so more than one law brings this part; it counts once.
 */
public record ClientSupport() implements LawPart {
    /** What asks for it. */
    public static final String OFFER = "offer-client-support";

    private static final Article SUPPORT = Article.of(Statute.WMO, "2.2.4");

    @Override
    public List<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        var isTalkedWith = dossier.stage() == Stage.INFORMAL
                || dossier.has(TalkHeld.class)
                || invited(dossier).isPresent();
        return dossier.isClosed() || dossier.has(SupporterOffered.class) || !isTalkedWith
                ? List.of()
                : List.of(new Obligation(
                        OFFER, SupporterOffered.class, SUPPORT, invited(dossier).orElse(null)));
    }

    /** Before the table of the first day, or before the citizen must say whether to be heard. */
    private static Optional<LocalDate> invited(Dossier dossier) {
        var table = dossier.last(TableCalled.class).map(TableCalled::first);
        return table.or(() -> dossier.all(HearingOffered.class)
                .filter(offered -> offered.to().equals(PartyId.COMPLAINANT))
                .map(HearingOffered::answerBy)
                .reduce((earlier, later) -> later));
    }
}
