package nl.aantafel.tenancy;

import java.util.concurrent.CompletableFuture;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.stereotype.Component;

/** Lets the module boot alone. */
@EnableAsync
@SpringBootApplication
class TestApplication {

    /** Work on one of Spring's own threads. */
    @Component
    static class Elsewhere {
        @Async
        CompletableFuture<TenantId> boundTenant() {
            return CompletableFuture.completedFuture(TenantContext.required());
        }
    }
}
