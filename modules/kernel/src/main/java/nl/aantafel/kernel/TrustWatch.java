package nl.aantafel.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject;
import nl.aantafel.kernel.awb.answering.ClosingTalk;
import nl.aantafel.kernel.dossier.AssessmentStep.TrustAsked;
import nl.aantafel.kernel.persistence.TrustQuestions;
import nl.aantafel.tenancy.EachMunicipality;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Three months after our answer every citizen is asked, by letter, how it is now (S-125). A day is done when all were
 * asked: who stops halfway starts again, and nobody is asked twice, because the key is the same.
 */
@Component
class TrustWatch {
    private static final Logger LOG = LoggerFactory.getLogger(TrustWatch.class);
    private final EachMunicipality municipalities;
    private final TrustQuestions questions;
    private final Complaints complaints;
    private final TransactionTemplate transaction;

    TrustWatch(
            EachMunicipality municipalities,
            TrustQuestions questions,
            Complaints complaints,
            TransactionTemplate transaction) {
        this.municipalities = municipalities;
        this.questions = questions;
        this.complaints = complaints;
        this.transaction = transaction;
    }

    @Scheduled(
            fixedDelayString = "${aantafel.day-tick.pause:PT1H}",
            initialDelayString = "${aantafel.day-tick.start:PT1M}")
    void look() {
        municipalities.run(municipality -> CurrentSubject.runAs(new Subject.Program(), this::askOnce));
    }

    void askOnce() {
        var today = complaints.today();
        var ids = transaction.execute(status -> questions.isDone(today) ? List.<UUID>of() : answered(today));
        for (var id : ids == null ? List.<UUID>of() : ids) ask(new ComplaintId(id));
        transaction.executeWithoutResult(status -> questions.done(today));
    }

    /** Wide enough for every length of three and four months; the law says who it is time for. */
    private List<UUID> answered(LocalDate today) {
        return questions.answeredBetween(today.minusMonths(5), today.minusMonths(2));
    }

    /** One complaint whose letter cannot leave keeps no other citizen from being asked; it stays on the work list. */
    private void ask(ComplaintId id) {
        try {
            ClosingTalk.due(complaints.find(id).dossier(), complaints.today())
                    .ifPresent(asked -> complaints.take(id, asked, Submission.of(key(id, asked))));
        } catch (UnlawfulStep stopped) {
            LOG.warn("De vraag hoe het nu gaat is niet verstuurd in klacht {}", id);
        }
    }

    private static String key(ComplaintId id, TrustAsked asked) {
        return "vertrouwen/%s/%s".formatted(id, asked.on());
    }
}
