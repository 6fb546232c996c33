package nl.aantafel.access.log.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import nl.aantafel.sealing.Place;
import nl.aantafel.sealing.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said about the findings of a week. Only ever added to; the last word counts. */
@Repository
class Reviews {
    private final JdbcClient jdbc;
    private final Seal seal;

    Reviews(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** How it ended. */
    enum Outcome {
        /** It belonged to the work. */
        EXPLAINED,
        /** It did not; the person is spoken to, and the privacy officer goes on with it. */
        FOLLOWED_UP
    }

    /** @param account whose looks; @param by who judged them */
    record Review(LocalDate week, String account, Outcome outcome, String remark, String by, Instant at) {}

    void add(Review review) {
        var at = review.at().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("insert into access_review (week, account, outcome, remark, by, at)"
                        + " values (:week, :account, :outcome, :remark, :by, :at)")
                .param("week", review.week())
                .param("account", review.account())
                .param("outcome", review.outcome().name())
                .param("remark", seal.close(place(review.week(), review.account(), at), review.remark()))
                .param("by", review.by())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last word on each account. */
    Map<String, Review> of(LocalDate week) {
        return jdbc
                .sql("select distinct on (account) week, account, outcome, remark, by, at from access_review"
                        + " where week = :week order by account, number desc")
                .param("week", week)
                .query(this::review)
                .stream()
                .collect(Collectors.toMap(Review::account, one -> one));
    }

    private Review review(ResultSet row, int number) throws SQLException {
        var week = row.getObject("week", LocalDate.class);
        var account = row.getString("account");
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new Review(
                week,
                account,
                Outcome.valueOf(row.getString("outcome")),
                seal.text(place(week, account, at), row.getBytes("remark")),
                row.getString("by"),
                at);
    }

    private static Place place(LocalDate week, String account, Instant at) {
        return Place.of("access_review.remark", week, account, at);
    }
}
