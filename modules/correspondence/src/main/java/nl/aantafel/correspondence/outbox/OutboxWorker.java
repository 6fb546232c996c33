package nl.aantafel.correspondence.outbox;

import nl.aantafel.tenancy.EachMunicipality;
import nl.aantafel.tenancy.Municipality;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the outboxes, one municipality after another. No transaction is open while a mail server is spoken to. */
@Component
class OutboxWorker {
    private static final int AT_ONCE = 50;
    private final EachMunicipality municipalities;
    private final Outbox outbox;
    private final Postman postman;
    private final Undelivered undelivered;

    OutboxWorker(EachMunicipality municipalities, Outbox outbox, Postman postman, Undelivered undelivered) {
        this.undelivered = undelivered;
        this.municipalities = municipalities;
        this.outbox = outbox;
        this.postman = postman;
    }

    @Scheduled(fixedDelayString = "${aantafel.outbox.pause:PT5S}", initialDelayString = "${aantafel.outbox.pause:PT5S}")
    void round() {
        if (postman.isOnDuty()) municipalities.run(this::empty);
    }

    private void empty(Municipality municipality) {
        outbox.giveUpOnLost();
        for (int i = 0; i < AT_ONCE; i++) {
            var mail = outbox.claim();
            if (mail.isEmpty()) break;
            outbox.settle(mail.get(), postman.send(mail.get(), outbox.attachment(mail.get()), municipality));
        }
        undelivered.tell();
    }
}
