package nl.aantafel.kernel.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.persistence.StepJson.Told;
import nl.aantafel.sealing.Place;
import nl.aantafel.sealing.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Steps to columns and back. Their words are sealed; rows of before there were seals are read as they are. */
@Component
class SealedSteps {
    private final Seal seal;
    private final StepJson json;
    private final StepMapper mapper;

    SealedSteps(Seal seal, StepJson json, StepMapper mapper) {
        this.seal = seal;
        this.json = json;
        this.mapper = mapper;
    }

    StepRow row(UUID complaint, Recorded recorded) {
        var step = recorded.step();
        var kind = step.getClass().getSimpleName();
        var payload = json.tree(step);
        var sealed =
                seal.close(place(complaint, recorded.number()), json.write(new Told(kind, recorded.reason(), payload)));
        return new StepRow(
                new StepRow.Key(complaint, recorded.number()),
                mapper.toFact(recorded, kind, json.write(Countable.of(kind, payload)), sealed));
    }

    Recorded recorded(StepRow row) {
        var fact = row.fact;
        var told = told(row.key, fact.kind(), fact.payload(), fact.reason(), fact.sealed());
        return mapper.toRecorded(row.key.number(), fact, step(told), told);
    }

    /** All words of a step, from its columns. */
    Told told(StepRow.Key key, String kind, String payload, String reason, byte @Nullable [] sealed) {
        return sealed == null
                ? new Told(kind, reason, json.tree(payload))
                : json.told(seal.text(place(key.complaint(), key.number()), sealed));
    }

    Step step(Told told) {
        return json.read(told.kind(), told.payload());
    }

    /** What stays readable of a step that was kept clear. */
    Map<String, String> countable(byte[] words) {
        var told = json.told(new String(words, UTF_8));
        return Map.of("countable", json.write(Countable.of(told.kind(), told.payload())));
    }

    private static Place place(UUID complaint, int number) {
        return Place.of("step.sealed", complaint, number);
    }
}
