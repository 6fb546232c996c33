package nl.aantafel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.shell.browser.TestBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A complaint in the hands of the municipality, from the telephone call to the closing letter. */
@WholeProgram
class StaffWayIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"nieuwerhaven", "zuiderveen"})
    @Proves({"S-004", "S-008", "S-035", "S-121", "S-122", "S-126"})
    void aTelephoneCallBecomesAJudgementThatTheCitizenReads(String slug, TestBrowser browser) {
        var town = new Town(slug, port);
        var committee = slug.equals("zuiderveen");
        try (var desk = Visit.to(town, browser, 1280).logIn("coordinator");
                var handler = Visit.to(town, browser, 1280).logIn("behandelaar");
                var secretary = Visit.to(town, browser, 1280).logIn(committee ? "secretaris" : "behandelaar");
                var citizen = Visit.to(town, browser, 320)) {
            var recorded = Casework.record(desk, day(-12));
            recorded.take("HandlerAssigned", Map.of("staff", "behandelaar"));
            var work = recorded.by(handler);
            opened(work, committee);
            var hearing = recorded.by(secretary);
            invited(work);
            heard(hearing, committee ? "lid1" : "de behandelaar");
            if (committee)
                hearing.take(
                        "Advised",
                        Map.of(
                                "findings",
                                "Er is niet gebeld.",
                                "advice",
                                "Verklaar de klacht gegrond.",
                                "judgement",
                                "FOUNDED",
                                "members",
                                "voorzitter"));
            judged(work);
            var deviates = committee ? Map.of("adviceEnclosed", "true") : Map.<String, String>of();
            work.take(
                    "Concluded",
                    with(deviates, "conclusions", "U had gelijk. Wij bellen voortaan binnen twee dagen terug."));
            assertThat(work.show()).contains("Afgesloten");
            assertThat(work.letters()).hasSizeGreaterThanOrEqualTo(5).allMatch("200 application/pdf"::equals);
            Telling.openStatus(citizen, work.receipt());
            assertThat(citizen.text()).contains("U hebt ons antwoord gekregen", "De ombudsman");
        }
    }

    @Test
    @Proves({"S-124", "R-9.5-1"})
    void aTalkThatSatisfiesEndsWithALetterAndPromises(TestBrowser browser) {
        var town = new Town("nieuwerhaven", port);
        try (var desk = Visit.to(town, browser, 1280).logIn("coordinator");
                var citizen = Visit.to(town, browser, 320)) {
            var work = Casework.record(desk, day(-3));
            work.take("HandlerAssigned", Map.of("staff", "coordinator"));
            work.take("TrackChosen", Map.of("track", "INFORMAL", "askedByComplainant", "true"));
            work.take(
                    "TalkHeld",
                    Map.of(
                            "kind",
                            "CONVERSATION",
                            "attendees",
                            "de teamleider",
                            "summary",
                            "Wij hebben geluisterd en excuses gemaakt."));
            work.take("CommitmentMade", Map.of("what", "Elke vrijdag bellen", "who", "Sem de Wit", "dueOn", day(14)));
            work.attempt("SettledInformally", settled("HANDLERS_IMPRESSION"));
            assertThat(work.alerts()).contains("Awb 9:5");
            work.take("SettledInformally", settled("BY_PHONE"));
            Telling.openStatus(citizen, work.receipt());
            assertThat(citizen.text()).contains("Uw klacht is opgelost", "Elke vrijdag bellen");
            citizen.unfold("Ik ben niet tevreden");
            citizen.page().locator("#tekst-oneens").fill("Er is toch niet gebeld.");
            citizen.press("Onderzoek mijn klacht");
            assertThat(citizen.text()).contains("Wij onderzoeken uw klacht");
        }
    }

    @Test
    @Proves("R-9.11-2")
    void postponingIsPossibleOnce(TestBrowser browser) {
        try (var desk = Visit.to(new Town("nieuwerhaven", port), browser, 1280).logIn("coordinator")) {
            var work = Casework.record(desk, day(-12)).take("HandlerAssigned", Map.of("staff", "coordinator"));
            opened(work, false);
            var longer = Map.of("weeks", "4", "reason", "De medewerker is ziek en kan pas later worden gehoord.");
            work.take("Postponed", longer);
            work.attempt("Postponed", longer);
            assertThat(work.alerts()).contains("Awb 9:11 lid 2");
        }
    }

    private void opened(Casework work, boolean committee) {
        work.take("ContactTried", Map.of("channel", "PHONE", "reached", "true"));
        work.take(
                "PartyNamed",
                Map.of("party.role", "RESPONDENT", "party.name", "Ruben Smit", "party.staff", "beklaagde"));
        work.take("ReadBack", Map.of("confirmed", "true"));
        work.take("Acknowledged", committee ? Map.of("mentionsAdviser", "true") : Map.of());
        work.take("TrackChosen", Map.of("track", "FORMAL", "askedByComplainant", "true"));
        work.take("PrivacyChoiceMade", Map.of("wishes", "Mijn telefoonnummer niet."));
        work.take("CopySent", Map.of("to", "2"));
    }

    private void invited(Casework work) {
        for (var side : new String[] {"1", "2"})
            work.take(
                    "HearingOffered",
                    Map.of("to", side, "answerBy", day(14), "proposal", "Een gesprek op het stadhuis."));
        work.take("HearingAnswered", Map.of("by", "2", "wantsToBeHeard", "true"));
    }

    /** By those who handle it: the organ, or the committee alone (Awb 9:15). */
    private void heard(Casework work, String hearer) {
        work.take(
                "HearingWaived",
                Map.of("whose", "1", "ground", "DECLARED_NOT_TO_WANT", "evidence", "Telefonisch gezegd."));
        work.take("Heard", Map.of("who", "2", "attendees", hearer));
        work.take("HearingReported", Map.of("heardOn", day(0), "report", "De medewerker vertelt dat het druk was."));
    }

    private void judged(Casework work) {
        work.take(
                "ElementJudged",
                Map.ofEntries(
                        Map.entry("element", "1"),
                        Map.entry("findings", "Er is drie keer beloofd te bellen en niet gebeld."),
                        Map.entry("kwadrant", "NOT_ASSESSED.IMPROPER"),
                        Map.entry("requirements", "reliability"),
                        Map.entry("judgement", "FOUNDED"),
                        Map.entry("reasons", "Wie belooft te bellen, belt."),
                        Map.entry("measureKind", "FOR_EVERYBODY"),
                        Map.entry("measure", "Terugbellen staat voortaan in de agenda."),
                        Map.entry("measureOwner", "De teamleider"),
                        Map.entry("measureDueOn", day(30))));
    }

    private static Map<String, String> settled(String statement) {
        return Map.of(
                "statement",
                statement,
                "saidOn",
                day(0),
                "words",
                "Zo is het goed.",
                "agreed",
                "Sem belt elke vrijdag.");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new LinkedHashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private static String day(int fromToday) {
        return TODAY.plusDays(fromToday).format(DateTimeFormatter.ofPattern("d-M-yyyy"));
    }
}
