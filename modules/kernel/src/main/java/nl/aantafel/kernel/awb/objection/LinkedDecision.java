package nl.aantafel.kernel.awb.objection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.ObjectionStep.Announcement;
import nl.aantafel.kernel.dossier.ObjectionStep.ApplicationNoted;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionForm;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionLinked;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionRead;
import nl.aantafel.kernel.dossier.ObjectionStep.DocumentNature;
import nl.aantafel.kernel.dossier.ObjectionStep.InDecision;
import nl.aantafel.kernel.dossier.ObjectionStep.NatureDeclared;
import org.jspecify.annotations.Nullable;

/**
 * The decision an element is about, as the facts have it now. The day in the element's own description counts where nobody
 * linked the decision more precisely.
 *
 * @param announcedOn announced with evidence (Awb 3:41); {@code null} when the term to object has not started
 * @param isRead whether somebody read it and answered the checklist
 */
public record LinkedDecision(
        Element element,
        DecisionForm form,
        DocumentNature nature,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate announcedOn,
        Announcement announcedBy,
        String owner,
        boolean isRead,
        InDecision remedyClause,
        InDecision resultOnly,
        InDecision contributionNamed) {

    public static Stream<LinkedDecision> all(Dossier dossier) {
        return dossier.elements().stream().flatMap(element -> of(element, dossier).stream());
    }

    public static Optional<LinkedDecision> of(ElementId id, Dossier dossier) {
        return dossier.element(id).flatMap(element -> of(element, dossier));
    }

    public static Optional<LinkedDecision> of(Element element, Dossier dossier) {
        return dossier.all(DecisionLinked.class)
                .filter(linked -> linked.element().equals(element.id()))
                .reduce((earlier, later) -> later)
                .or(() -> Optional.ofNullable(element.decidedOn()).map(day -> inDescription(element, day)))
                .map(linked -> of(element, linked, dossier));
    }

    /** Whoever wrote this day down was asked for the day of announcement; how it was announced nobody asked. */
    private static DecisionLinked inDescription(Element element, LocalDate day) {
        return new DecisionLinked(
                day, element.id(), DecisionForm.IN_WRITING, DocumentNature.DECISION, null, day, Announcement.POST, "");
    }

    private static LinkedDecision of(Element element, DecisionLinked linked, Dossier dossier) {
        var declared = dossier.all(NatureDeclared.class)
                .filter(step -> step.element().equals(element.id()))
                .map(NatureDeclared::nature)
                .reduce((earlier, later) -> later);
        var read = dossier.all(DecisionRead.class)
                .filter(step -> step.element().equals(element.id()))
                .reduce((earlier, later) -> later);
        return new LinkedDecision(
                element,
                linked.form(),
                declared.orElse(linked.nature()),
                linked.decidedOn(),
                linked.announcedBy() == Announcement.UNKNOWN ? null : linked.announcedOn(),
                linked.announcedBy(),
                owner(element.id(), linked, dossier),
                read.isPresent(),
                read.map(DecisionRead::remedyClause).orElse(InDecision.UNKNOWN),
                read.map(DecisionRead::resultOnly).orElse(InDecision.UNKNOWN),
                read.map(DecisionRead::contributionNamed).orElse(InDecision.UNKNOWN));
    }

    private static String owner(ElementId element, DecisionLinked linked, Dossier dossier) {
        if (!linked.owner().isBlank()) return linked.owner();
        return dossier.all(ApplicationNoted.class)
                .filter(noted -> noted.element().equals(element))
                .map(ApplicationNoted::owner)
                .reduce("", (earlier, later) -> later);
    }

    /** When the citizen asked for a decision, as last written down. */
    public static Optional<ApplicationNoted> application(ElementId element, Dossier dossier) {
        return dossier.all(ApplicationNoted.class)
                .filter(noted -> noted.element().equals(element))
                .reduce((earlier, later) -> later);
    }

    public boolean isOral() {
        return form == DecisionForm.ORAL;
    }

    /**
     * Awb 1:3 and 6:3: written, and not declared to be only a report or a step on the way. As long as nobody knows what it
     * is, the citizen may object.
     */
    public boolean mayBeObjectedTo() {
        return form == DecisionForm.IN_WRITING
                && switch (nature) {
                    case DECISION, UNKNOWN -> true;
                    case REPORT, PREPARATION -> false;
                };
    }

    /**
     * Awb 3:45 and 6:11: not announced with evidence, no remedy clause, only a result, or a contribution that nobody named.
     * Each of them can mean that the citizen cannot be blamed for objecting late; a person weighs it.
     */
    public boolean mayExcuseLateness() {
        return announcedOn == null
                || remedyClause == InDecision.NO
                || resultOnly == InDecision.YES
                || contributionNamed == InDecision.NO;
    }
}
