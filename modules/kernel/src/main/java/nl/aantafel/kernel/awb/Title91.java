package nl.aantafel.kernel.awb;

import nl.aantafel.kernel.awb.answering.Answering;
import nl.aantafel.kernel.awb.circle.CircleOfHandling;
import nl.aantafel.kernel.awb.committee.Committee;
import nl.aantafel.kernel.awb.contact.Contact;
import nl.aantafel.kernel.awb.declining.Investigations;
import nl.aantafel.kernel.awb.electronic.Electronic;
import nl.aantafel.kernel.awb.ending.Ending;
import nl.aantafel.kernel.awb.file.CaseFile;
import nl.aantafel.kernel.awb.hearing.CopyAndHearing;
import nl.aantafel.kernel.awb.intake.Intake;
import nl.aantafel.kernel.awb.judgement.TermAndJudgement;
import nl.aantafel.kernel.awb.near.NearCitizen;
import nl.aantafel.kernel.awb.near.SecretAddressStaysOut;
import nl.aantafel.kernel.awb.objection.Guarding;
import nl.aantafel.kernel.awb.ombudsman.External;
import nl.aantafel.kernel.awb.reconsidering.Reconsidering;
import nl.aantafel.kernel.awb.routing.Routing;
import nl.aantafel.kernel.awb.talking.TalkingFirst;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Procedure;

/**
 * Title 9.1 of the Awb as a table: which step, by which article, in which stages, under which rules. Start reading here;
 * each part is one class, in the order in which a complaint meets them.
 */
public final class Title91 {

    private Title91() {}

    /** The procedure for every complaint about the municipality, before a sectoral law refines it. */
    public static Procedure generalProcedure(Circumstances circumstances) {
        var table = Procedure.named("Awb titel 9.1")
                .always(new NothingHappensBeforeReceipt())
                .always(new NothingHappensInTheFuture(circumstances.today()))
                .always(new ElementIsKnown())
                .always(new PartyIsKnown())
                .always(new SecretAddressStaysOut());
        table = Intake.clauses(table, circumstances.ordinance());
        table = Contact.clauses(table, circumstances);
        table = TalkingFirst.clauses(table, circumstances.ordinance());
        table = CopyAndHearing.clauses(table, circumstances);
        table = TermAndJudgement.clauses(table, circumstances);
        table = Ending.clauses(table, circumstances, dossier -> Clocks.of(dossier, circumstances));
        table = Investigations.clauses(table);
        table = Routing.clauses(table, circumstances);
        table = NearCitizen.clauses(table, circumstances);
        table = CircleOfHandling.clauses(table);
        table = Reconsidering.clauses(Guarding.clauses(table, circumstances), circumstances);
        table = Committee.clauses(table, circumstances);
        table = Answering.clauses(table, circumstances);
        table = CaseFile.clauses(table);
        table = Electronic.clauses(table, circumstances);
        return External.clauses(table, circumstances);
    }
}
