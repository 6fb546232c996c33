package nl.aantafel.correspondence.outbox;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What a failure of the mail server means: not yet, never, or nobody knows (RFC 5321 §4.2.1). */
final class Failures {
    private static final int PERMANENT = 500;

    private Failures() {}

    static Outcome of(MailException failure) {
        if (failure instanceof MailAuthenticationException) return new Outcome.NotYet("aanmelden");
        if (!(failure instanceof MailSendException sending)) return new Outcome.Refused("bericht");
        var perMessage = sending.getFailedMessages().values();
        var onlyGoodbyeFailed = perMessage.isEmpty();
        if (onlyGoodbyeFailed) return new Outcome.Delivered();
        var neverSpoke = perMessage.contains(sending.getCause());
        if (neverSpoke) return new Outcome.NotYet("geen verbinding");
        return perMessage.stream()
                .mapToInt(Failures::reply)
                .filter(code -> code > 0)
                .mapToObj(Failures::refused)
                .findFirst()
                .orElseGet(() -> new Outcome.Unknown("verbinding verbroken"));
    }

    private static Outcome refused(int code) {
        var reason = String.valueOf(code);
        return code >= PERMANENT ? new Outcome.Refused(reason) : new Outcome.NotYet(reason);
    }

    /** The code with which the server answered; 0 when it did not answer. */
    private static int reply(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = next(cause)) {
            int code = switch (cause) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSenderFailedException from -> from.getReturnCode();
                case SMTPSendFailedException sent -> sent.getReturnCode();
                default -> 0;
            };
            if (code > 0) return code;
        }
        return 0;
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof jakarta.mail.MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : failure.getCause();
    }
}
