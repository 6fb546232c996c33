package nl.aantafel.access.log.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said about the findings of a week. Only ever added to; the last word counts. */
@Repository
class Reviews {
    private final JdbcClient jdbc;

    Reviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        jdbc.sql("insert into access_review (week, account, outcome, remark, by, at)"
                        + " values (:week, :account, :outcome, :remark, :by, :at)")
                .param("week", review.week())
                .param("account", review.account())
                .param("outcome", review.outcome().name())
                .param("remark", review.remark())
                .param("by", review.by())
                .param("at", review.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last word on each account. */
    Map<String, Review> of(LocalDate week) {
        return jdbc
                .sql("select distinct on (account) week, account, outcome, remark, by, at from access_review"
                        + " where week = :week order by account, number desc")
                .param("week", week)
                .query((row, _) -> new Review(
                        row.getObject("week", LocalDate.class),
                        row.getString("account"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("remark"),
                        row.getString("by"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .stream()
                .collect(Collectors.toMap(Review::account, one -> one));
    }
}
