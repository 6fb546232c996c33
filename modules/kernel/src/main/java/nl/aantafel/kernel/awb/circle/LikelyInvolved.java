package nl.aantafel.kernel.awb.circle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Circle;
import nl.aantafel.kernel.dossier.CircleStep.ProposalSetAside;
import nl.aantafel.kernel.dossier.CircleStep.UnitKeptOut;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.FileStep.DocumentUsed;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.IntakeStep.Involvement;
import nl.aantafel.kernel.dossier.ObjectionStep.ApplicationNoted;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionLinked;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionDecided;

/**
 * Whom the facts of a dossier point at as involved in the conduct (Awb 9:7; report p. 43–44): proposals, that a person
 * confirms or sets aside with a reason. What is kept out already is not proposed.
 */
public record LikelyInvolved(Dossier dossier, List<Colleague> colleagues) {
    private static final String ABOUT_HANDLING = "complaint-handling";

    /**
     * One proposal.
     *
     * @param whom username of a person, or name of a unit
     * @param shown how to call them
     * @param how key of why they may be involved
     * @param involvement for a person; a unit has {@code null}
     */
    public record Proposal(
            String whom,
            String shown,
            String how,
            @org.jspecify.annotations.Nullable Involvement involvement) {
        public boolean isUnit() {
            return involvement == null;
        }
    }

    public List<Proposal> proposals() {
        var seen = new HashSet<String>();
        return Stream.of(deciders(), authors(), earlierHandlers(), named(), ownUnits(), owners())
                .flatMap(some -> some)
                .filter(isNew())
                .filter(proposal -> seen.add(Colleague.key(proposal.whom())))
                .toList();
    }

    private Predicate<Proposal> isNew() {
        var people = dossier.involved();
        var settled = new HashSet<String>();
        dossier.all(ProposalSetAside.class)
                .map(ProposalSetAside::whom)
                .map(Colleague::key)
                .forEach(settled::add);
        new Circle(dossier)
                .unitsKeptOut()
                .map(UnitKeptOut::unit)
                .map(Colleague::key)
                .forEach(settled::add);
        return proposal -> !people.contains(proposal.whom()) && !settled.contains(Colleague.key(proposal.whom()));
    }

    /** Who decided on an objection in this very matter. */
    private Stream<Proposal> deciders() {
        return dossier.all(ObjectionDecided.class)
                .map(ObjectionDecided::staff)
                .flatMap(Stream::ofNullable)
                .flatMap(staff -> people(
                        colleague -> colleague.username().equals(staff), "decided", Involvement.DECIDED_OR_WROTE));
    }

    /** Who wrote a document that the complaint rests on. */
    private Stream<Proposal> authors() {
        return dossier.all(DocumentUsed.class)
                .flatMap(document ->
                        people(one -> one.isCalled(document.origin()), "wrote", Involvement.DECIDED_OR_WROTE));
    }

    /** Where the complaint is about how it was handled: who handled it before. */
    private Stream<Proposal> earlierHandlers() {
        var isAboutHandling =
                dossier.elements().stream().map(Element::themes).anyMatch(themes -> themes.contains(ABOUT_HANDLING));
        var all = dossier.all(HandlerAssigned.class).map(HandlerAssigned::staff).toList();
        if (!isAboutHandling || all.size() < 2) return Stream.empty();
        var now = all.getLast();
        return all.stream()
                .filter(staff -> !staff.equals(now))
                .flatMap(staff -> people(one -> one.username().equals(staff), "handled", Involvement.HANDLED_EARLIER));
    }

    /** Who is complained about by name, without anybody having said that it is this colleague. */
    private Stream<Proposal> named() {
        return dossier.respondents().stream()
                .filter(party -> party.staff() == null || party.staff().isBlank())
                .flatMap(party -> people(one -> one.isCalled(party.name()), "named", Involvement.RESPONDENT));
    }

    /** The unit of who is complained about. */
    private Stream<Proposal> ownUnits() {
        Set<String> involved = dossier.involved();
        var ofPeople = dossier.respondents().stream()
                .map(Party::staff)
                .flatMap(Stream::ofNullable)
                .filter(involved::contains)
                .flatMap(staff ->
                        colleagues.stream().filter(one -> one.username().equals(staff)))
                .map(Colleague::unit);
        var named = dossier.respondents().stream().map(Party::name).filter(this::isUnit);
        return Stream.concat(ofPeople, named).map(unit -> new Proposal(unit, unit, "unit", null));
    }

    /** The unit that took the decision, or lets it wait. */
    private Stream<Proposal> owners() {
        return Stream.concat(
                        dossier.all(DecisionLinked.class).map(DecisionLinked::owner),
                        dossier.all(ApplicationNoted.class).map(ApplicationNoted::owner))
                .filter(this::isUnit)
                .map(unit -> new Proposal(unit, unit, "owner", null));
    }

    private boolean isUnit(String name) {
        return colleagues.stream().anyMatch(colleague -> colleague.isOf(name));
    }

    private Stream<Proposal> people(Predicate<Colleague> who, String how, Involvement involvement) {
        return colleagues.stream().filter(who).map(one -> new Proposal(one.username(), one.name(), how, involvement));
    }
}
