package nl.aantafel.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.aantafel.MovableClock;
import nl.aantafel.correspondence.outbox.PostRoom;
import nl.aantafel.kernel.LinkedComplaints;
import nl.aantafel.kernel.Receipt;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the coordinator does when all stories of a municipality are told. */
@Component
@Profile("demo")
class Epilogue {
    private final PostRoom post;
    private final LinkedComplaints linked;
    private final Cast cast;
    private final MovableClock clock;

    Epilogue(PostRoom post, LinkedComplaints linked, Cast cast, Clock clock) {
        this.post = post;
        this.linked = linked;
        this.cast = cast;
        this.clock = (MovableClock) clock;
    }

    void of(String slug, LocalDate today, Map<String, Receipt> receipts) {
        var coordinator = cast.named("coordinator");
        new PostRound(post, clock, coordinator).walk(today);
        new Ties(linked, coordinator).make(slug, today, receipts);
    }
}
