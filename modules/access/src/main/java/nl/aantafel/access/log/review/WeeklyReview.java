package nl.aantafel.access.log.review;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.Look;
import nl.aantafel.access.Looking;
import nl.aantafel.access.Looks;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.log.reading.LogReaders;
import nl.aantafel.access.log.review.Reviews.Outcome;
import nl.aantafel.access.log.review.Reviews.Review;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The looks of a week that somebody must look at, and the word of who did. */
@Component
@Transactional
class WeeklyReview {
    private final Sightings sightings;
    private final Reviews reviews;
    private final Looks looks;
    private final InstantSource clock;

    WeeklyReview(Sightings sightings, Reviews reviews, Looks looks, InstantSource clock) {
        this.sightings = sightings;
        this.reviews = reviews;
        this.looks = looks;
        this.clock = clock;
    }

    /** A dossier in a finding. */
    record Dossier(UUID id, String number) {}

    /** Everything about one person. @param isOwn whether the reader is this person, who does not judge it */
    record Item(
            String account,
            String roles,
            List<Finding> findings,
            List<Dossier> dossiers,
            boolean isOwn,
            @Nullable Review review) {}

    LocalDate thisWeek() {
        return Week.mondayOf(LocalDate.ofInstant(clock.instant(), Week.HERE));
    }

    /** What this reader may know of it: dossiers in which the reader is involved are left out (Awb 9:7). */
    List<Item> of(LocalDate monday, Staff reader) {
        var week = sightings.week(monday);
        var said = reviews.of(monday);
        var items = new ArrayList<Item>();
        byAccount(week).forEach((account, findings) -> {
            var shown = findings.stream()
                    .filter(finding -> mayKnow(finding, week, reader))
                    .toList();
            if (!shown.isEmpty()) items.add(item(account, shown, week, reader, said.get(account)));
        });
        if (!items.isEmpty()) looks.seen(look(items.size(), reader));
        return items;
    }

    /** @return {@code false} when nothing stands open for this person, or it is the judge's own */
    boolean signOff(LocalDate monday, String account, Outcome outcome, String remark, Staff judge) {
        var isListed =
                of(monday, judge).stream().anyMatch(item -> item.account().equals(account));
        if (!isListed || !LogReaders.maySignOff(judge, account)) return false;
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        reviews.add(new Review(monday, account, outcome, remark, judge.username(), at));
        return true;
    }

    private static Look look(int shown, Staff reader) {
        var rule = LogReaders.ofAll(reader).rule();
        return new Look(Looking.LISTED, null, Compartment.ACCESS_LOG, rule, "", shown, null, null);
    }

    private static Map<String, List<Finding>> byAccount(Week week) {
        return ReviewRule.findings(week).stream()
                .collect(Collectors.groupingBy(Finding::account, TreeMap::new, Collectors.toList()));
    }

    private static boolean mayKnow(Finding finding, Week week, Staff reader) {
        return finding.complaints().stream()
                .flatMap(id -> Stream.ofNullable(week.cases().get(id)))
                .allMatch(one -> LogReaders.ofCase(reader, one).permits());
    }

    private static Item item(String account, List<Finding> findings, Week week, Staff reader, @Nullable Review review) {
        var dossiers = findings.stream()
                .flatMap(finding -> finding.complaints().stream())
                .distinct()
                .flatMap(id -> Stream.ofNullable(week.cases().get(id)))
                .map(one -> new Dossier(one.complaint(), one.number()))
                .sorted((one, other) -> one.number().compareTo(other.number()))
                .toList();
        var roles = week.byAccount().get(account);
        return new Item(
                account,
                roles == null ? "" : roles.lines().getLast().roles(),
                findings,
                dossiers,
                account.equals(reader.username()),
                review);
    }
}
