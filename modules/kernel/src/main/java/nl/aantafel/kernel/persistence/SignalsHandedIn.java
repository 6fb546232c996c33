package nl.aantafel.kernel.persistence;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.dossier.NearStep.SignalHandedIn;
import nl.aantafel.kernel.persistence.Bottlenecks.Heard;
import nl.aantafel.kernel.persistence.SignalsHandedIn.HandedIn;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Signals that organisations handed in. Who they are is sealed with the rest of the step, so that it is counted here. */
@Component
class SignalsHandedIn implements RowMapper<HandedIn> {
    private final SealedSteps steps;

    SignalsHandedIn(SealedSteps steps) {
        this.steps = steps;
    }

    /** Who handed in, and as what. */
    record From(String organisation, String source) {

        Heard heard(List<HandedIn> all) {
            var answered = all.stream().filter(HandedIn::isAnswered).count();
            return new Heard(organisation, source, all.size(), Math.toIntExact(answered));
        }
    }

    record HandedIn(From from, boolean isAnswered) {}

    @Override
    public HandedIn mapRow(ResultSet row, int number) throws SQLException {
        var key = new StepRow.Key(row.getObject("complaint_id", UUID.class), row.getInt("number"));
        var words = steps.told(key, "SignalHandedIn", row.getString("payload"), "", row.getBytes("sealed"));
        var signal = (SignalHandedIn) steps.step(words);
        return new HandedIn(new From(signal.organisation(), signal.source().name()), row.getBoolean("answered"));
    }

    /** The most first. */
    static List<Heard> counted(List<HandedIn> signals) {
        return signals.stream().collect(groupingBy(HandedIn::from)).entrySet().stream()
                .map(from -> from.getKey().heard(from.getValue()))
                .sorted(comparing(Heard::signals)
                        .reversed()
                        .thenComparing(Heard::organisation)
                        .thenComparing(Heard::source))
                .toList();
    }
}
