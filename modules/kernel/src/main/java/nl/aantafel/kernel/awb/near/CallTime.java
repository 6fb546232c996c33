package nl.aantafel.kernel.awb.near;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.aantafel.kernel.awb.answering.CallBacks.Promised;
import org.jspecify.annotations.Nullable;

/** The hour of a promised call: it is missed when that hour has passed, not only when the day has (S-074). */
public final class CallTime {
    private static final Pattern TIME = Pattern.compile("\\b(\\d{1,2})(?:[:.](\\d{2}))?\\b");

    private CallTime() {}

    /** Whether the citizen has been waiting past the time that was named; the last one of "tussen 10 en 12 uur". */
    public static boolean hasPassed(Promised promised, LocalDateTime now) {
        if (!promised.callOn().isEqual(now.toLocalDate()))
            return promised.callOn().isBefore(now.toLocalDate());
        return last(promised.time()).filter(now.toLocalTime()::isAfter).isPresent();
    }

    private static Optional<LocalTime> last(String text) {
        var matcher = TIME.matcher(text);
        Optional<LocalTime> last = Optional.empty();
        while (matcher.find()) last = time(matcher.group(1), matcher.group(2));
        return last;
    }

    private static Optional<LocalTime> time(String hour, @Nullable String minute) {
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
