package nl.aantafel.jeugdwet.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthCommitteeFormed;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthElementJudged;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthMeasuresPostponed;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthMeasuresTold;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthTermExtended;
import nl.aantafel.jeugdwet.scheme.Schemes;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.LawLetter;
import nl.aantafel.statute.LegalCalendar;

/** What the complainant and those complained of get in writing (Jeugdwet 4.2.1 lid 2 and 5). */
record CommitteeLetters(Dossier dossier, LegalCalendar calendar) {

    List<LawLetter> of(SectoralStep step) {
        return step instanceof CommitteeFact fact ? of(fact) : List.of();
    }

    private List<LawLetter> of(CommitteeFact fact) {
        return switch (fact) {
            case YouthCommitteeFormed formed -> toAll("formed", letter -> formed(letter, formed));
            case YouthTermExtended extended ->
                toAll(
                        "extended",
                        letter -> letter.say("letter.youth.extended.until", extended.until())
                                .words(extended.reason()));
            case YouthElementJudged judged -> toAll("judged", letter -> judged(letter, judged));
            case YouthMeasuresTold told -> toComplainant("measures", letter -> measures(letter, told));
            case YouthMeasuresPostponed postponed ->
                toComplainant(
                        "postponed",
                        letter -> letter.say("letter.youth.postponed.until", postponed.until())
                                .words(postponed.reason()));
            case CommitteeFact.YouthHelpRecognised _,
                    CommitteeFact.YouthComplaintExplained _,
                    CommitteeFact.YouthHandlingEnded _ -> List.of();
        };
    }

    private LawLetter formed(LawLetter letter, YouthCommitteeFormed formed) {
        var opened = letter.say("letter.youth.formed.what", dossier.receivedOn())
                .say("letter.youth.formed.who", formed.memberCount(), formed.chair())
                .heading("letter.youth.formed.how")
                .say("letter.youth.formed.explain")
                .say("letter.youth.formed.help");
        if (Schemes.hasRules(dossier)) opened = opened.say("letter.youth.formed.rules");
        return withTerm(opened);
    }

    private LawLetter withTerm(LawLetter opened) {
        return judgeBy().map(day -> opened.say("letter.youth.formed.by", day)).orElse(opened);
    }

    private LawLetter judged(LawLetter letter, YouthElementJudged judged) {
        var opened = letter.say("letter.youth.judged.what", title(judged.element()))
                .say("letter.youth.judged." + judged.finding())
                .heading("letter.youth.judged.why")
                .words(judged.reasons());
        return (judged.recommendations().isBlank()
                        ? opened
                        : opened.heading("letter.youth.judged.recommends").words(judged.recommendations()))
                .say("letter.youth.judged.then");
    }

    private LawLetter measures(LawLetter letter, YouthMeasuresTold told) {
        return letter.say("letter.youth.measures.what", title(told.element()))
                .words(told.measures())
                .say("letter.youth.measures.still");
    }

    /** The last day of the committee's term, when there is an element for it. */
    private Optional<LocalDate> judgeBy() {
        return dossier.all(CommitteeFact.YouthHelpRecognised.class)
                .flatMap(recognised -> YouthCommittee.ofTheScheme(recognised.element(), dossier, calendar).stream())
                .map(clock -> clock.deadline().lastDay())
                .findFirst();
    }

    private String title(ElementId element) {
        return dossier.element(element).map(Element::title).orElse("");
    }

    private List<LawLetter> toAll(String what, UnaryOperator<LawLetter> words) {
        return Stream.concat(
                        Stream.of(PartyId.COMPLAINANT),
                        dossier.respondents().stream().map(Party::id))
                .map(party -> words.apply(LawLetter.to(party, subject(what))))
                .toList();
    }

    private static List<LawLetter> toComplainant(String what, UnaryOperator<LawLetter> words) {
        return List.of(words.apply(LawLetter.to(PartyId.COMPLAINANT, subject(what))));
    }

    private static String subject(String what) {
        return "letter.youth." + what + ".subject";
    }
}
