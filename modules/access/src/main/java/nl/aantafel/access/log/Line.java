package nl.aantafel.access.log;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry by the names of its columns. */
record Line(
        long number,
        String at,
        String account,
        String roles,
        String how,
        @JsonProperty("complaint_id") @Nullable UUID complaint,
        String compartment,
        String rule,
        String purpose,
        int shown,
        @Nullable UUID item,
        @Nullable Integer party,
        String hash) {

    static Line of(Entry entry) {
        var look = entry.look();
        return new Line(
                entry.number(),
                entry.at().toString(),
                entry.account(),
                entry.roles(),
                look.how().name(),
                look.complaint(),
                look.compartment().name(),
                look.rule(),
                look.purpose(),
                look.shown(),
                look.item(),
                look.party(),
                entry.hash());
    }
}
