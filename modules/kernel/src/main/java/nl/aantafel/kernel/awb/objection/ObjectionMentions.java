package nl.aantafel.kernel.awb.objection;

import java.util.Optional;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.ObjectionStep;
import nl.aantafel.kernel.dossier.ObjectionStep.ApplicationNoted;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionLinked;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionRead;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWishTold;
import nl.aantafel.kernel.dossier.ObjectionStep.DefaultNoticeForwarded;
import nl.aantafel.kernel.dossier.ObjectionStep.DefaultNoticeRuledOut;
import nl.aantafel.kernel.dossier.ObjectionStep.LateObjectionWeighed;
import nl.aantafel.kernel.dossier.ObjectionStep.NatureAsked;
import nl.aantafel.kernel.dossier.ObjectionStep.NatureDeclared;
import nl.aantafel.kernel.dossier.ObjectionStep.ObjectionTermTold;
import nl.aantafel.kernel.dossier.ObjectionStep.OrderChosen;
import nl.aantafel.kernel.dossier.ObjectionStep.ProFormaObjectionMade;
import nl.aantafel.kernel.dossier.ObjectionStep.SplitOff;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.dossier.ObjectionStep.WrittenDecisionAsked;

/** Which element a step on decisions is about. */
public final class ObjectionMentions {
    private ObjectionMentions() {}

    public static Optional<ElementId> of(ObjectionStep step) {
        return switch (step) {
            case DecisionLinked linked -> Optional.of(linked.element());
            case ApplicationNoted noted -> Optional.of(noted.element());
            case DecisionRead read -> Optional.of(read.element());
            case LateObjectionWeighed weighed -> Optional.of(weighed.element());
            case DecisionWishTold told -> Optional.of(told.element());
            case ProFormaObjectionMade made -> Optional.of(made.element());
            case TreatedAsObjection treated -> Optional.of(treated.element());
            case ObjectionTermTold told -> Optional.of(told.element());
            case WrittenDecisionAsked asked -> Optional.of(asked.element());
            case NatureAsked asked -> Optional.of(asked.element());
            case NatureDeclared declared -> Optional.of(declared.element());
            case OrderChosen _, DefaultNoticeForwarded _, DefaultNoticeRuledOut _, SplitOff _ -> Optional.empty();
        };
    }
}
