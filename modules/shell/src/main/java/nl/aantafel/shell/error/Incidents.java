package nl.aantafel.shell.error;

import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Gives a failure a reference that the visitor can mention on the phone and that stands in the log. */
@Component
class Incidents {
    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final String LETTERS_WITHOUT_LOOKALIKES = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final SecureRandom random = new SecureRandom();

    /** Logs the kind of failure and its place. Not the path, which may hold an access code. */
    String record(HttpStatus status, @Nullable Throwable thrown) {
        String reference = reference();
        LOG.error("Storing {}: {} {}", reference, status.value(), place(thrown));
        return reference;
    }

    private static String place(@Nullable Throwable thrown) {
        if (thrown == null) return "zonder fout";
        Throwable cause = thrown;
        while (cause.getCause() != null) cause = cause.getCause();
        StackTraceElement[] trace = cause.getStackTrace();
        return cause.getClass().getName() + (trace.length == 0 ? "" : " in " + trace[0]);
    }

    private String reference() {
        StringBuilder letters = new StringBuilder("S-");
        random.ints(6, 0, LETTERS_WITHOUT_LOOKALIKES.length())
                .forEach(i -> letters.append(LETTERS_WITHOUT_LOOKALIKES.charAt(i)));
        return letters.toString();
    }
}
