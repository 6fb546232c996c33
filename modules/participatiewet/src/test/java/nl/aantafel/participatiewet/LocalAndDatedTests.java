package nl.aantafel.participatiewet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.dossier.Conduct;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.RoutingStep.SupporterAnswer;
import nl.aantafel.kernel.dossier.RoutingStep.SupporterOffered;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.MessageFiles;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.participatiewet.balance.LawOfThatDay;
import nl.aantafel.participatiewet.local.LocalBasisLookedUp;
import nl.aantafel.participatiewet.local.LocalSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ordinance beside the complaint (Pw 8a), and the law as it stood on the day of the conduct. */
class LocalAndDatedTests {

    @ParameterizedTest
    @CsvSource({
        "participatiewet.guidance-to-work, Participatiewet 8a lid 1 onder a",
        "participatiewet.unpaid-work, Participatiewet 8a lid 1 onder a",
        "participatiewet.duty-of-return, Participatiewet 8a lid 1 onder b",
        "participatiewet.taking-part, Participatiewet 8a lid 1",
        "participatiewet.reduction, Participatiewet 8 lid 1 onder a"
    })
    @Proves("R-P-5")
    void whatRestsOnAnOrdinanceAsksForItsArticle(String theme, String article) {
        var complaint = about(theme, "2026-03-02");
        assertThat(complaint.obligations())
                .filteredOn(next -> next.key().equals("look-up-local-basis"))
                .extracting(next -> next.article().toString())
                .containsExactly(article);
        assertThat(keys(complaint)).contains("participatiewet.look-up-ordinance");
        about("participatiewet.advance", "2026-03-02").nextHasNo("look-up-local-basis");
    }

    @Test
    @Proves("R-P-5")
    void whatWasLookedUpIsAskedNoMoreAndAnAbsentArticleIsRemarked() {
        var complaint = about("participatiewet.guidance-to-work", "2026-03-02");
        var found =
                complaint.take(basis(LocalSubject.REINTEGRATION, "2026-03-02", true, "Re-integratie 2026, artikel 4"));
        found.nextHasNo("look-up-local-basis");
        assertThat(keys(found)).doesNotContain("participatiewet.look-up-ordinance", "participatiewet.no-local-basis");
        var absent = complaint.take(basis(LocalSubject.REINTEGRATION, "2026-03-02", false, " "));
        assertThat(keys(absent)).contains("participatiewet.no-local-basis");
    }

    @Test
    @Proves("R-P-5")
    void aBasisThatCannotBeIsRefusedWithItsArticle() {
        var complaint = about("participatiewet.duty-of-return", "2026-03-02");
        var unnamed = basis(LocalSubject.DUTY_OF_RETURN, "2026-03-02", true, " ");
        complaint.take(unnamed).isRefusedBy("BasisThatIsThereIsNamed");
        assertThat(articles(complaint, unnamed)).containsExactly("Participatiewet 8a");
        complaint
                .take(basis(LocalSubject.DUTY_OF_RETURN, "2026-03-02", false, "Artikel 3"))
                .isRefusedBy("BasisThatIsThereIsNamed");
        complaint
                .take(basis(LocalSubject.DUTY_OF_RETURN, "2027-01-01", true, "Artikel 3"))
                .isRefusedBy("SubjectHeldOnThatDay");
        complaint
                .take(basis(LocalSubject.TAKING_PART, "2026-12-31", true, "Artikel 3"))
                .isRefusedBy("SubjectHeldOnThatDay");
        complaint.take(basis(LocalSubject.DUTY_OF_RETURN, "2026-12-31", true, "Artikel 3"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, duty-of-return gifts-by-ordinance language",
        "2026-01-01, application-at-once duty-of-return gifts-and-care grace language",
        "2026-12-31, application-at-once duty-of-return gifts-and-care grace language",
        "2027-01-01, application-at-once buffer gifts-and-care language taking-part"
    })
    @Proves({"R-P-10", "R-P-3"})
    void theTextOfTheDayOfTheConductIsShown(String day, String texts) {
        assertThat(LawOfThatDay.keys(parse(day))).containsExactlyInAnyOrder(texts.split(" "));
    }

    @Test
    @Proves("R-P-10")
    void whoHandlesAnOldComplaintIsToldThatTheLawChanged() {
        var december = about("participatiewet.unpaid-work", "2026-12-30");
        assertThat(keys(december.today("2026-12-31"))).doesNotContain("participatiewet.law-of-that-day");
        assertThat(keys(december.today("2027-01-01"))).contains("participatiewet.law-of-that-day");
        assertThat(keys(about("participatiewet.unpaid-work", "2025-12-31")))
                .contains("participatiewet.law-of-that-day");
    }

    @Test
    @Proves("R-P-10")
    void everyTextHasItsWordsAndTheLanguageDutyStays() {
        for (var day : List.of("2025-06-01", "2026-06-01", "2027-06-01")) {
            assertThat(LawOfThatDay.keys(parse(day)))
                    .contains("language")
                    .allSatisfy(key -> assertThat(MessageFiles.all("nl")).containsKey("participatiewet.text." + key));
        }
    }

    /** A complaint about something asked in December 2026, handled in January 2027: the duty of return is measured. */
    @Test
    @Proves({"R-P-5", "R-P-10", "S-159"})
    void aComplaintAboutDecemberIsMeasuredByTheLawOfDecember() {
        var story = received("2027-01-11", element("participatiewet.duty-of-return", "2026-12-21"));
        assertThat(keys(story)).contains("participatiewet.look-up-ordinance", "participatiewet.law-of-that-day");
        var looked = story.take(new LocalBasisLookedUp(
                parse("2027-01-12"),
                Elements.id(1),
                LocalSubject.DUTY_OF_RETURN,
                parse("2026-12-21"),
                true,
                "Verordening tegenprestatie, artikel 3"));
        looked.nextHasNo("look-up-local-basis").isAt(Stage.RECEIVED);
    }

    /** Wmo 2.2.4 covers the whole social domain, benefits too. */
    @Test
    @Proves("R-W-32")
    void whoTalksAboutABenefitIsOfferedClientSupport() {
        var talking = about("participatiewet.dignity", "2026-03-02").informal("2026-03-10");
        assertThat(talking.obligations()).anyMatch(next -> next.key().equals("offer-client-support"));
        talking.take(new SupporterOffered(parse("2026-03-10"), SupporterAnswer.WANTS_IT, false, ""))
                .nextHasNo("offer-client-support");
    }

    private static ComplaintStory about(String theme, String lastDay) {
        return received("2026-03-09".compareTo(lastDay) < 0 ? lastDay : "2026-03-09", element(theme, lastDay));
    }

    private static ComplaintStory received(String on, Element element) {
        return aComplaint().under(new Participatiewet()).received(on).described(on, element);
    }

    private static Element element(String theme, String lastDay) {
        var plain = Elements.under(1, "participatiewet");
        var conduct = new Conduct("Vier ochtenden papier prikken", parse(lastDay), null, true);
        return new Element(plain.id(), plain.title(), conduct, plain.matter(), plain.laws(), Set.of(theme), null);
    }

    private static LocalBasisLookedUp basis(LocalSubject subject, String heldOn, boolean isThere, String ordinance) {
        return new LocalBasisLookedUp(parse("2026-03-10"), Elements.id(1), subject, parse(heldOn), isThere, ordinance);
    }

    private static List<String> articles(ComplaintStory story, Step step) {
        return story.procedure(step.on()).breaches(step, story.dossier()).stream()
                .map(breach -> breach.article().toString())
                .toList();
    }

    private static List<String> keys(ComplaintStory story) {
        return story.remarks().stream().map(Remark::key).toList();
    }
}
