package nl.aantafel.kernel.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.stereotype.Component;

/** Reads rows of lists and opens their words. */
@Component
class SealedRows implements RowMapper<WorkListRow> {
    private final RowMapper<WorkListRow> columns = new SimplePropertyRowMapper<>(WorkListRow.class);
    private final SealedListing listing;

    SealedRows(SealedListing listing) {
        this.listing = listing;
    }

    @Override
    public WorkListRow mapRow(ResultSet row, int number) throws SQLException {
        var shown = columns.mapRow(row, number);
        var sealed = row.getBytes("sealed");
        return sealed == null ? shown : shown.with(listing.words(row.getObject("id", UUID.class), sealed));
    }

    String marks(String words) {
        return listing.marks(words);
    }
}
