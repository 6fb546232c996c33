package nl.aantafel.kernel.awb.term;

import java.util.EnumSet;
import java.util.Set;
import nl.aantafel.kernel.dossier.ContactStep.PrivacyChoiceMade;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.Reopened;
import nl.aantafel.kernel.dossier.InformalStep.Track;
import nl.aantafel.kernel.dossier.InformalStep.TrackChosen;
import nl.aantafel.kernel.dossier.IntakeStep.Completed;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.IntakeStep.ReadBack;
import nl.aantafel.kernel.dossier.IntakeStep.Requirement;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.law.Regime;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinance;

/**
 * Which rules hold for a complaint (Awb 9:4): it is a written complaint when six requirements are met. What is missing is
 * shown and asked for; nothing that is missing keeps a complaint out of the register.
 */
public final class Regimes {
    /** The question whose answer {@code yes} says that the citizen only wants to let us know (report p. 31). */
    public static final String LET_KNOW_ONLY = "let-know-only";

    private Regimes() {}

    /** The regime of a received dossier, with the key {@code because.*} of the sentence that explains it. */
    public static Regime of(Dossier dossier, Ordinance ordinance) {
        var missing = missing(dossier, ordinance);
        if (dossier.received().openness() == Openness.ANONYMOUS) return signal(missing, "anonymous");
        if (isOnlyPolicy(dossier)) return signal(missing, "general-policy");
        if (wantsNoProcedure(dossier)) return signal(missing, "let-know-only");
        if (!missing.isEmpty()) return new Regime(Regime.Kind.OTHER_COMPLAINT, missing, "because.missing");
        if (isStillConfidential(dossier))
            return new Regime(Regime.Kind.OTHER_COMPLAINT, missing, "because.confidential");
        var because = wasReadBack(dossier, ordinance) ? "because.read-back" : "because.complete";
        return new Regime(Regime.Kind.WRITTEN_COMPLAINT, missing, because);
    }

    private static Regime signal(Set<Requirement> missing, String because) {
        return new Regime(Regime.Kind.SIGNAL, missing, "because." + because);
    }

    private static Set<Requirement> missing(Dossier dossier, Ordinance ordinance) {
        var missing = EnumSet.allOf(Requirement.class);
        dossier.all(Completed.class).map(Completed::supplied).forEach(missing::removeAll);
        missing.removeIf(requirement -> isMet(requirement, dossier, ordinance));
        return missing;
    }

    private static boolean isMet(Requirement requirement, Dossier dossier, Ordinance ordinance) {
        var received = dossier.received();
        var wasReadBack = wasReadBack(dossier, ordinance);
        return switch (requirement) {
            case IN_WRITING -> received.inWriting() || wasReadBack;
            case SIGNED -> Signatures.suffice(dossier, ordinance) || wasReadBack;
            case DATED -> received.dated() != null || wasReadBack;
            case NAME_AND_ADDRESS ->
                dossier.complainant().filter(Regimes::isReachable).isPresent();
            case TOWARDS_COMPLAINANT -> isTowardsComplainant(dossier);
            case DESCRIPTION ->
                !received.narrative().story().isBlank() || !dossier.elements().isEmpty();
        };
    }

    /**
     * Awb 9:4 lid 2 onder a asks for name and address, so that we can write back. Who can be reached by e-mail or telephone
     * meets that aim: we read it in favour of the citizen, because the only effect is that the citizen gets more rights.
     */
    private static boolean isReachable(Party complainant) {
        return complainant.isKnown() && !complainant.contact().isEmpty();
    }

    /** Until an element says otherwise we take it that people complain about what was done to themselves. */
    private static boolean isTowardsComplainant(Dossier dossier) {
        var elements = dossier.elements();
        return elements.isEmpty()
                || elements.stream().anyMatch(element -> element.conduct().towardsComplainant());
    }

    private static boolean wasReadBack(Dossier dossier, Ordinance ordinance) {
        return !dossier.received().inWriting()
                && ordinance.value(OpenTerms.ORAL_AS_WRITTEN)
                && dossier.has(ReadBack.class, ReadBack::confirmed);
    }

    private static boolean isOnlyPolicy(Dossier dossier) {
        var elements = dossier.elements();
        return !elements.isEmpty() && elements.stream().allMatch(element -> element.matter() == Matter.GENERAL_POLICY);
    }

    private static boolean wantsNoProcedure(Dossier dossier) {
        var lastAnswer = dossier.all(QuestionAnswered.class)
                .filter(answered -> answered.question().equals(LET_KNOW_ONLY))
                .reduce((earlier, later) -> later);
        return lastAnswer.filter(answered -> answered.answer().equals("yes")).isPresent()
                && !dossier.has(TrackChosen.class, chosen -> chosen.track() == Track.FORMAL)
                && !dossier.has(Reopened.class);
    }

    /** The formal way means a copy to those complained about (Awb 9:9); confidence ends when the citizen accepts that. */
    private static boolean isStillConfidential(Dossier dossier) {
        return dossier.received().openness() == Openness.CONFIDENTIAL && !dossier.has(PrivacyChoiceMade.class);
    }
}
