package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.FileStep.ContributionAsked;
import nl.aantafel.kernel.dossier.FileStep.ContributionReceived;
import nl.aantafel.kernel.dossier.FileStep.Contributor;
import nl.aantafel.kernel.dossier.RoutingStep.EmploymentNoted;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;

/**
 * People of a neighbourhood team who are employed by a provider or a foundation (report p. 70–71, RT-2): the municipality
 * handles their conduct, the team leader and the employer each tell their side, and one person owns the answer.
 */
public final class Teams {
    /** The row of the routing table for them. */
    public static final String ROUTE = "RT-2";

    private static final int DAYS_TO_CHOOSE = 3;

    private Teams() {}

    static Procedure clauses(Procedure table) {
        return table.step(
                        ContributionAsked.class,
                        awb("9:1 lid 2"),
                        Phases.OPEN,
                        new ContributionIsOfATeam(),
                        new ContributorHasAName(),
                        new ContributionTermIsToCome())
                .step(ContributionReceived.class, awb("9:1 lid 2"), Phases.OPEN, new ContributionWasAsked());
    }

    /** For whom those complained about worked on the day of the conduct, or on the day of receipt where nobody knows it. */
    public static Optional<EmploymentNoted> employment(Element element, Dossier dossier) {
        var day = Optional.ofNullable(element.conduct().lastDay()).orElseGet(dossier::receivedOn);
        return dossier.all(EmploymentNoted.class)
                .filter(noted -> noted.who().equals(element.conduct().whose()))
                .filter(noted -> noted.heldOn(day))
                .reduce((earlier, later) -> later);
    }

    /** Employed by one, at work for another. */
    static boolean isHired(Element element, Dossier dossier) {
        return employment(element, dossier)
                .filter(noted -> noted.moreThanOneOrgan()
                        || !noted.actsFor().isBlank()
                                && !noted.employer()
                                        .strip()
                                        .equalsIgnoreCase(noted.actsFor().strip()))
                .isPresent();
    }

    /** Nobody chose a way within three working days: the municipality handles it (S-054). */
    public static boolean isOursByDefault(Element element, Dossier dossier, Circumstances circumstances) {
        return isHired(element, dossier)
                && circumstances.routes().chosen(element, dossier).isEmpty()
                && chooseBy(element, dossier, circumstances).isBefore(circumstances.today());
    }

    private static LocalDate chooseBy(Element element, Dossier dossier, Circumstances circumstances) {
        var from = employment(element, dossier).map(EmploymentNoted::on).orElseGet(dossier::receivedOn);
        return circumstances.calendar().addWorkingDays(from, DAYS_TO_CHOOSE);
    }

    static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        var choose = dossier.elements().stream()
                .filter(element -> isHired(element, dossier))
                .filter(element ->
                        circumstances.routes().chosen(element, dossier).isEmpty())
                .filter(element -> !isOursByDefault(element, dossier, circumstances))
                .map(element -> new Obligation(
                        "choose-route", RouteChosen.class, awb("9:1 lid 2"), chooseBy(element, dossier, circumstances)))
                .limit(1);
        return Stream.concat(choose, contributions(dossier, circumstances)).filter(_ -> !dossier.isClosed());
    }

    private static Stream<Obligation> contributions(Dossier dossier, Circumstances circumstances) {
        var ofTeams = dossier.elements().stream()
                .filter(element -> isOfATeam(element, dossier, circumstances))
                .map(Element::id)
                .toList();
        var ask = ofTeams.stream()
                .filter(id -> Stream.of(Contributor.values()).anyMatch(from -> !isAsked(id, from, dossier)))
                .map(_ -> new Obligation("ask-contribution", ContributionAsked.class, awb("9:1 lid 2"), null))
                .limit(1);
        var remind = dossier.all(ContributionAsked.class)
                .filter(asked -> !isReceived(asked.element(), asked.from(), dossier))
                .filter(asked -> !asked.answerBy().isAfter(circumstances.today()))
                .map(asked -> new Obligation(
                        "remind-contribution", ContributionReceived.class, awb("9:1 lid 2"), asked.answerBy()))
                .limit(1);
        return Stream.concat(ask, remind);
    }

    private static boolean isOfATeam(Element element, Dossier dossier, Circumstances circumstances) {
        return isOursByDefault(element, dossier, circumstances)
                || circumstances
                        .routes()
                        .chosen(element, dossier)
                        .filter(route -> route.id().equals(ROUTE))
                        .isPresent();
    }

    static boolean isAsked(ElementId element, Contributor from, Dossier dossier) {
        return dossier.has(ContributionAsked.class, asked -> asked.element().equals(element) && asked.from() == from);
    }

    private static boolean isReceived(ElementId element, Contributor from, Dossier dossier) {
        return dossier.has(
                ContributionReceived.class, received -> received.element().equals(element) && received.from() == from);
    }
}
