package nl.aantafel.correspondence.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.correspondence.letter.Block;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;

/** What the citizen was told of the outcome. A judgement that was not yet told is not in it, however final it looks. */
record ToldOutcome(Occasion occasion) {

    List<Block> blocks() {
        var dossier = occasion.dossier();
        var told = Stream.of(
                        dossier.last(Concluded.class).map(this::concluded),
                        dossier.declined().stream().reduce((_, later) -> later).map(this::declined),
                        dossier.last(SettledInformally.class).map(this::settled))
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .toList();
        return told.isEmpty() ? List.of(Block.paragraph(occasion.say("ombudsman.no-answer"))) : told;
    }

    private List<Block> concluded(Concluded concluded) {
        var dossier = occasion.dossier();
        var elements = dossier.elements().stream().flatMap(element -> judged(element, dossier));
        var conclusions = Stream.of(
                Block.heading(2, occasion.say("ombudsman.conclusions")),
                Block.paragraph(concluded.conclusions().strip()));
        return Stream.concat(elements, conclusions).toList();
    }

    private Stream<Block> judged(Element element, Dossier dossier) {
        return dossier.judgementOn(element.id()).stream()
                .flatMap(judged -> Stream.of(
                        Block.heading(2, element.title()),
                        Block.paragraph(occasion.say(
                                "ombudsman.findings", judged.findings().strip())),
                        Block.paragraph(judgement(judged))));
    }

    private String judgement(ElementJudged judged) {
        var words = occasion.say("ombudsman.judged." + judged.judgement().name());
        return occasion.say("ombudsman.judgement", words, judged.reasons().strip());
    }

    private List<Block> declined(Declined declined) {
        return List.of(Block.paragraph(
                occasion.say("ombudsman.not-handled", declined.reasons().strip())));
    }

    private List<Block> settled(SettledInformally settled) {
        return List.of(Block.paragraph(
                occasion.say("ombudsman.settled", settled.agreed().strip())));
    }
}
