package nl.aantafel.kernel.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.Receipt;
import nl.aantafel.kernel.TestApplication.MovingClock;
import nl.aantafel.kernel.draft.Answers;
import nl.aantafel.kernel.draft.DraftSecret;
import nl.aantafel.kernel.draft.Drafts;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@WithDatabase
@SpringBootTest(properties = "aantafel.tenant-config=../../tenant-config")
class SendingIT {
    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    Sending sending;

    @Autowired
    Drafts drafts;

    @Autowired
    Complaints complaints;

    @Autowired
    Municipalities municipalities;

    @Autowired
    MovingClock clock;

    @Test
    void eightPostsAtOnceBecomeOneComplaint() throws Exception {
        var secret = draft("Ik wacht al weken.");
        Callable<Optional<Receipt>> post = () -> here(() -> sending.send(secret, true, DUTCH));

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var receipts = people.invokeAll(Stream.generate(() -> post).limit(8).toList()).stream()
                    .map(receipt -> receipt.resultNow().orElseThrow())
                    .collect(Collectors.toSet());
            assertThat(receipts).hasSize(1);
        }
    }

    @Test
    void strangeTextComesOutAsItWentIn() {
        var story = Typed.clean("<script>${7*7}</script> 😀 שלום e\u0301 \0 ".repeat(5_000));
        var receipt = here(() -> sending.send(draft(story), true, DUTCH)).orElseThrow();

        var dossier = here(() -> sending.view(receipt)).dossier();
        assertThat(dossier.received().narrative().story()).isEqualTo(story);
    }

    @Test
    void numberAndCodeOpenTheComplaintInItsOwnMunicipalityOnly() {
        var receipt = here(() -> sending.send(draft("Ik wacht."), true, DUTCH)).orElseThrow();

        assertThat(here(() -> complaints.open(receipt.number(), receipt.code())))
                .contains(receipt.id());
        assertThat(here(() -> complaints.open(receipt.number(), "ABCD"))).isEmpty();
        assertThat(at("zuiderveen", () -> complaints.open(receipt.number(), receipt.code())))
                .isEmpty();
    }

    @Test
    void draftIsGoneAfterSendingButItsReceiptIsNot() {
        var secret = draft("Ik wacht.");
        var receipt = here(() -> sending.send(secret, false, DUTCH));

        assertThat(here(() -> drafts.find(secret))).isEmpty();
        assertThat(here(() -> sending.receipt(secret.submissionKey()))).isEqualTo(receipt);
        assertThat(here(() -> sending.send(secret, true, DUTCH))).isEqualTo(receipt);
    }

    @Test
    void draftGoesOnWithItsCodeOnAnotherDeviceAndOnlyThere() {
        var secret = draft("Later verder.");
        var elsewhere = here(() -> drafts.resume(secret.resumeCode())).orElseThrow();

        assertThat(here(() -> drafts.find(elsewhere)).orElseThrow().text("verhaal"))
                .isEqualTo("Later verder.");
        assertThat(here(() -> drafts.find(secret))).isEmpty();
        assertThat(here(() -> drafts.resume(secret.resumeCode()))).isEmpty();
    }

    @Test
    void draftLivesFourteenDays() {
        var secret = draft("Wordt vergeten.");
        clock.pass(Duration.ofDays(13));
        assertThat(here(() -> drafts.find(secret))).isPresent();
        clock.pass(Duration.ofDays(2));
        assertThat(here(() -> drafts.find(secret))).isEmpty();
        assertThat(here(() -> drafts.resume(secret.resumeCode()))).isEmpty();
    }

    private DraftSecret draft(String story) {
        var secret = DraftSecret.fresh();
        here(() -> {
            drafts.keep(secret, new Answers(Map.of("verhaal", List.of(story))));
            return secret;
        });
        return secret;
    }

    private <T> T here(ScopedValue.CallableOp<T, RuntimeException> work) {
        return at("nieuwerhaven", work);
    }

    private <T> T at(String slug, ScopedValue.CallableOp<T, RuntimeException> work) {
        return TenantContext.call(tenant(slug), work);
    }

    private TenantId tenant(String slug) {
        return municipalities.byHost(slug + ".localhost").orElseThrow().id();
    }
}
