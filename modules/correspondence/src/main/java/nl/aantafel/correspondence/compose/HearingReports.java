package nl.aantafel.correspondence.compose;

import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.CommitteeStep.ReportRemarked;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.PartyId;

/** The reports of the hearings as they go along with a letter, each with what was said about it afterwards. */
final class HearingReports {
    private HearingReports() {}

    static void enclose(Draft draft, Content content, Occasion occasion) {
        occasion.dossier()
                .all(HearingReported.class)
                .filter(report -> !report.report().isBlank())
                .forEach(report -> draft.enclose(
                        content,
                        occasion.say("letter.L7.annex.report", occasion.day(report.heardOn())),
                        Stream.concat(Stream.of(report.report()), remarks(report, occasion))
                                .toArray(String[]::new)));
    }

    private static Stream<String> remarks(HearingReported report, Occasion occasion) {
        return occasion.dossier()
                .all(ReportRemarked.class)
                .filter(remarked -> remarked.heardOn().equals(report.heardOn()))
                .map(remarked -> occasion.say(
                        remarked.by().equals(PartyId.COMPLAINANT)
                                ? "letter.L10.remarked.complainant"
                                : "letter.L10.remarked.respondent",
                        remarked.remarks()));
    }
}
