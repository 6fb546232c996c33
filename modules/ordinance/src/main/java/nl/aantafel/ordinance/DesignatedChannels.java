package nl.aantafel.ordinance;

import java.time.LocalDate;
import java.util.List;

/** Which electronic channels the municipality designated for which kind of message (Awb 2:13 lid 2). */
@FunctionalInterface
public interface DesignatedChannels {

    /** What holds on a day; where the municipality designated nothing for a kind of message, website and e-mail. */
    List<DesignatedChannel> on(LocalDate day);
}
