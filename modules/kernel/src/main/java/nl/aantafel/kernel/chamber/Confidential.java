package nl.aantafel.kernel.chamber;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.sealing.Place;
import nl.aantafel.sealing.Seal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals what the committee writes, and opens it; rows of before there were seals are read as they are. */
@Component
class Confidential {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Seal seal;

    Confidential(Seal seal) {
        this.seal = seal;
    }

    byte[] sealed(UUID complaint, int number, String note) {
        return seal.close(Place.of("committee_note.sealed", complaint, number), note);
    }

    byte[] sealed(UUID complaint, int number, DraftAdvice draft) {
        return seal.close(Place.of("committee_draft.sealed", complaint, number), JSON.writeValueAsString(draft));
    }

    String note(UUID complaint, ResultSet row) throws SQLException {
        var sealed = row.getBytes("sealed");
        if (sealed == null) return row.getString("text");
        return seal.text(Place.of("committee_note.sealed", complaint, row.getInt("number")), sealed);
    }

    DraftAdvice draft(UUID complaint, ResultSet row) throws SQLException {
        var sealed = row.getBytes("sealed");
        if (sealed == null) return clear(row);
        var place = Place.of("committee_draft.sealed", complaint, row.getInt("number"));
        return JSON.readValue(seal.text(place, sealed), DraftAdvice.class);
    }

    private static DraftAdvice clear(ResultSet row) throws SQLException {
        return new DraftAdvice(
                row.getString("findings"),
                row.getString("advice"),
                row.getString("recommendations"),
                Optional.ofNullable(row.getString("judgement"))
                        .map(Judgement::valueOf)
                        .orElse(null));
    }
}
