package nl.aantafel.access.log.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.aantafel.access.log.reading.Colleagues;
import nl.aantafel.access.log.reading.Colleagues.Colleague;
import nl.aantafel.access.log.reading.LookWords;
import nl.aantafel.access.log.review.Reviews.Review;
import nl.aantafel.access.log.review.WeeklyReview.Dossier;
import nl.aantafel.access.log.review.WeeklyReview.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the weekly list, with what was seen of each in words. */
@Component
class ReviewPeople {
    private static final Locale DUTCH = Locale.of("nl");
    private final Colleagues colleagues;
    private final LookWords words;

    ReviewPeople(Colleagues colleagues, LookWords words) {
        this.colleagues = colleagues;
        this.words = words;
    }

    /** @param said {@code null} while nobody judged it */
    record Card(
            String account,
            String name,
            String function,
            String unit,
            List<String> reasons,
            List<Dossier> dossiers,
            boolean isOwn,
            @Nullable Said said) {}

    /** What was said about it. */
    record Said(String outcome, String remark, String by, String at) {}

    @Transactional(readOnly = true)
    public List<Card> cards(List<Item> items) {
        var accounts = items.stream().flatMap(ReviewPeople::accounts).toList();
        var known = colleagues.of(accounts);
        return items.stream().map(item -> card(item, known)).toList();
    }

    private static Stream<String> accounts(Item item) {
        var review = item.review();
        return Stream.concat(
                Stream.of(item.account()), Stream.ofNullable(review).map(Review::by));
    }

    private Card card(Item item, Map<String, Colleague> known) {
        var review = item.review();
        var who = known.get(item.account());
        return new Card(
                item.account(),
                who == null ? item.account() : who.name(),
                words.function(item.roles(), DUTCH),
                who == null ? "" : who.unit(),
                item.findings().stream().map(this::reason).toList(),
                item.dossiers(),
                item.isOwn(),
                review == null ? null : said(review, known));
    }

    private String reason(Finding finding) {
        return words.say("review.rule." + finding.rule(), DUTCH, finding.count());
    }

    private Said said(Review review, Map<String, Colleague> known) {
        var by = known.get(review.by());
        return new Said(
                words.say("review.outcome." + review.outcome(), DUTCH),
                review.remark(),
                by == null ? review.by() : by.name(),
                LookWords.moment(review.at(), DUTCH));
    }
}
