package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.law.LetterKind.L10;

import java.util.List;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.ordinance.OpenTerms;

/** L10: the report of the hearing, to everybody who was heard that day, with a term to say what is wrong (Awb 9:10 lid 3). */
final class HearingReportLetter implements LetterTemplate<HearingReported> {

    @Override
    public List<Composed> compose(HearingReported step, Occasion occasion) {
        return occasion.dossier()
                .all(Heard.class)
                .filter(heard -> heard.on().equals(step.heardOn()))
                .map(Heard::who)
                .distinct()
                .flatMap(who -> occasion.dossier().party(who).stream())
                .map(party -> compose(step, occasion, party))
                .toList();
    }

    private static Composed compose(HearingReported step, Occasion occasion, Party party) {
        var heardOn = occasion.day(step.heardOn());
        var days = occasion.circumstances().ordinance().value(OpenTerms.REPORT_REMARK_DAYS);
        var remarkBy = step.on().plusDays(days);
        var draft = new Draft(L10, occasion)
                .salute(party)
                .paragraph("letter.L10.heard", heardOn)
                .heading("letter.L10.wrong")
                .paragraph("letter.L10.remark")
                .callout(Content.REMARK_BY, "letter.L10.remark-by", occasion.day(remarkBy))
                .paragraph("letter.L10.afterwards")
                .enclose(Content.HEARING_REPORT, occasion.say("letter.L7.annex.report", heardOn), step.report());
        return Ending.withContact(draft, occasion).to(party, step.on(), "letter.L10.subject");
    }
}
