package nl.aantafel.correspondence.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.aantafel.kernel.dossier.PartyId;

/** One of each, by the name of the file in which it can be read. */
final class EveryLetter {
    private EveryLetter() {}

    static Map<String, Composed> byName() {
        var letters = new LinkedHashMap<String, Composed>();
        letters.put("L1", Stories.acknowledged(Places.nieuwerhaven()).letter());
        letters.put("L1-commissie", Stories.acknowledged(Places.zuiderveen()).letter());
        letters.put("L2", Stories.completionAsked(Places.nieuwerhaven()).letter());
        letters.put("L4", Stories.handedOver(Places.nieuwerhaven(), false).letter());
        letters.put("L4-warm", Stories.handedOver(Places.zuiderveen(), true).letter());
        letters.put("L15", Stories.feedbackPassedOn(Places.nieuwerhaven()).letter());
        letters.put("L14", Stories.treatedAsObjection(Places.nieuwerhaven()).letter());
        letters.put("GUARD", Stories.toldToObject(Places.nieuwerhaven()).letter());
        letters.put("L3", Stories.declined(Places.nieuwerhaven()).letter());
        letters.put(
                "L5-klager", Stories.postponed(Places.nieuwerhaven()).letters().getFirst());
        letters.put(
                "L5-beklaagde",
                Stories.postponed(Places.nieuwerhaven()).letters().getLast());
        letters.put("L0", Stories.sentIn(Places.nieuwerhaven()).letter());
        letters.put("L6", Stories.consentAsked(Places.nieuwerhaven()).letter());
        letters.put("L16", Stories.overrun(Places.nieuwerhaven()).letter());
        letters.put(
                "L16-zonder-behandelaar",
                EndingStories.overrunWithoutHandler(Places.nieuwerhaven()).letter());
        letters.put("TRUST", EndingStories.askedHowItIs(Places.nieuwerhaven()).letter());
        letters.put(
                "L7-besluiten",
                EndingStories.concludedBesideDecisions(Places.nieuwerhaven()).letter());
        letters.put(
                "L7-twee-organen",
                EndingStories.concludedForTwoOrgans(Places.zuiderveen()).letter());
        letters.put("L7", Stories.concluded(Places.nieuwerhaven()).letter());
        letters.put(
                "L7-advies", Stories.concludedWithAdvice(Places.zuiderveen()).letter());
        letters.put(
                "L7-volledig",
                MoreStories.concludedInFull(Places.nieuwerhaven()).letter());
        letters.put("L8", Stories.settled(Places.zuiderveen()).letter());
        letters.put(
                "L9-klager",
                Stories.invited(Places.nieuwerhaven(), PartyId.COMPLAINANT).letter());
        letters.put(
                "L9-beklaagde",
                Stories.invited(Places.nieuwerhaven(), Stories.RESPONDENT).letter());
        letters.put("L9T", MoreStories.calledToTheTable(Places.nieuwerhaven()).letter());
        letters.put("L10", Stories.reported(Places.nieuwerhaven()).letter());
        letters.put("L12", Stories.concluded(Places.nieuwerhaven()).letters().getLast());
        letters.put("L13", Stories.advised(Places.zuiderveen()).letter());
        letters.put("L11", Stories.copied(Places.zuiderveen()).letter());
        return letters;
    }
}
