package nl.aantafel.kernel.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.IntakeStep.InvolvementNoted;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.IntakeStep.ReceiptCorrected;
import nl.aantafel.kernel.dossier.IntakeStep.Received;

/** All facts of one complaint. Everything that can be asked of it is derived from its steps. */
public record Dossier(String number, List<Recorded> history) {

    public Dossier {
        history = List.copyOf(history);
    }

    /** The dossier with one more fact. */
    public Dossier with(Recorded recorded) {
        return new Dossier(
                number, Stream.concat(history.stream(), Stream.of(recorded)).toList());
    }

    public List<Step> steps() {
        return history.stream().map(Recorded::step).toList();
    }

    /** The first fact of every dossier. @throws IllegalStateException when this dossier has none */
    public Received received() {
        return first(Received.class).orElseThrow(() -> new IllegalStateException("Dossier zonder ontvangst"));
    }

    /** Day 0: the first word, or an earlier day when that was corrected. */
    public LocalDate receivedOn() {
        return all(ReceiptCorrected.class)
                .map(ReceiptCorrected::receivedOn)
                .reduce(received().on(), (a, b) -> a.isBefore(b) ? a : b);
    }

    public <S extends Step> Stream<S> all(Class<S> kind) {
        return steps().stream().filter(kind::isInstance).map(kind::cast);
    }

    public <S extends Step> Optional<S> first(Class<S> kind) {
        return all(kind).findFirst();
    }

    public <S extends Step> Optional<S> last(Class<S> kind) {
        return all(kind).reduce((earlier, later) -> later);
    }

    public boolean has(Class<? extends Step> kind) {
        return all(kind).findAny().isPresent();
    }

    public <S extends Step> boolean has(Class<S> kind, Predicate<S> which) {
        return all(kind).anyMatch(which);
    }

    /** Everybody, as last described, in the order in which they came. */
    public List<Party> parties() {
        var parties = new LinkedHashMap<PartyId, Party>();
        all(PartyNamed.class).map(PartyNamed::party).forEach(party -> parties.put(party.id(), party));
        return List.copyOf(parties.values());
    }

    public Optional<Party> party(PartyId id) {
        return parties().stream().filter(party -> party.id().equals(id)).findFirst();
    }

    public Optional<Party> complainant() {
        return party(PartyId.COMPLAINANT);
    }

    public List<Party> respondents() {
        return parties().stream()
                .filter(party -> party.role() == PartyRole.RESPONDENT)
                .toList();
    }

    /** All elements, as last described. */
    public List<Element> elements() {
        var elements = new LinkedHashMap<ElementId, Element>();
        all(ElementDescribed.class)
                .map(ElementDescribed::element)
                .forEach(element -> elements.put(element.id(), element));
        return List.copyOf(elements.values());
    }

    public Optional<Element> element(ElementId id) {
        return elements().stream().filter(element -> element.id().equals(id)).findFirst();
    }

    public Optional<HandlerAssigned> handler() {
        return last(HandlerAssigned.class);
    }

    /**
     * Usernames of those who had a part in the conduct and so have no part in the handling (Awb 9:7). Where the complaint is
     * about the organ itself, the one who handles it is not among them (lid 2).
     */
    public Set<String> involved() {
        var named = respondents().stream().map(Party::staff).flatMap(Stream::ofNullable);
        var noted = all(InvolvementNoted.class).map(InvolvementNoted::staff);
        return Stream.concat(named, noted)
                .filter(name -> !name.isBlank() && !handlesForTheOrgan(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean handlesForTheOrgan(String name) {
        return has(CommitteeStep.OrganConcerned.class)
                && handler().map(HandlerAssigned::staff).filter(name::equals).isPresent();
    }

    /** Promises that were not yet kept, or that the citizen says were not (S-077). */
    public List<CommitmentMade> openCommitments() {
        return Promises.open(this);
    }

    /** Promises of which the citizen did not confirm yet that they were kept; they outlive the closing (law.md K18). */
    public List<CommitmentMade> unconfirmedCommitments() {
        return Promises.unconfirmed(this);
    }

    /** How often the citizen was sent on to another body. */
    public long handovers() {
        return all(HandedOver.class).count();
    }

    /** The findings and judgement on an element, as last written. */
    public Optional<FormalStep.ElementJudged> judgementOn(ElementId element) {
        return all(FormalStep.ElementJudged.class)
                .filter(judged -> judged.element().equals(element))
                .reduce((earlier, later) -> later);
    }

    /** Is this element left out of the handling (Awb 9:8)? */
    public boolean isDeclined(ElementId element) {
        return declined().stream()
                .anyMatch(declined ->
                        declined.elements().isEmpty() || declined.elements().contains(element));
    }

    /** The notices of not handling that still hold. */
    public List<ClosingStep.Declined> declined() {
        return Declinations.inForce(steps());
    }

    public Stage stage() {
        return Stages.of(this);
    }

    /** The day on which the handling ended; empty while it runs. */
    public Optional<LocalDate> closedOn() {
        var last = stage() == Stage.OBJECTION_DECIDED ? ReconsiderationStep.ObjectionDecided.class : Step.class;
        return isClosed()
                ? steps().stream()
                        .filter(step -> last == Step.class ? ends(step) : last.isInstance(step))
                        .map(Step::on)
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }

    private static boolean ends(Step step) {
        return step instanceof ClosingStep && !(step instanceof ClosingStep.InvestigationReviewed)
                || step instanceof InformalStep.SettledInformally
                || step instanceof RoutingStep.HandledElsewhere
                || step instanceof RoutingStep.PutToRest
                || step instanceof SectoralStep sectoral
                        && sectoral.leadsTo().filter(Stage::isClosed).isPresent();
    }

    public boolean isClosed() {
        return stage().isClosed();
    }
}
