package nl.aantafel.kernel.web.step;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.CommitmentId;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.shell.View.Choice;

/**
 * What can be chosen in one dossier.
 *
 * @param offered by source, except enums
 * @param staff all usernames: who may not be chosen is not offered, and the law says why when it is chosen all the same
 * @param answers of each question by its id; none when it is open
 */
record Choices(
        Dossier dossier,
        Map<Source, List<Choice>> offered,
        Set<String> staff,
        Map<String, List<Choice>> answers,
        Phrases phrases) {

    List<Choice> of(Source source, Class<?> type, Typed typed) {
        return switch (source) {
            case ENUM -> constants(type);
            case YES_NO -> List.of(new Choice("true", phrases.say("answer.yes")), new Choice("false", phrases.say("answer.no")));
            case ANSWER -> answers.getOrDefault(typed.first("question"), List.of());
            case PARTY, ELEMENT, COMMITMENT, STAFF, LAW, THEME, REQUIREMENT, QUESTION ->
                offered.getOrDefault(source, List.of());
        };
    }

    boolean accept(Source source, Class<?> type, String value, Typed typed) {
        if (source == Source.STAFF) return staff.contains(value);
        var options = of(source, type, typed);
        var isOpen = source == Source.ANSWER && options.isEmpty();
        return isOpen || options.stream().anyMatch(option -> option.value().equals(value));
    }

    /** The number somebody or something has, or the next free one. The complainant is always the first. */
    boolean acceptOwn(Class<?> type, String number, Typed typed) {
        return own(type, typed).equals(number) || numbers(type).anyMatch(known -> String.valueOf(known).equals(number));
    }

    String own(Class<?> type, Typed typed) {
        if (type == PartyId.class && typed.first("party.role").equals(PartyRole.COMPLAINANT.name())) return "1";
        int first = type == PartyId.class ? 1 : 0;
        return String.valueOf(numbers(type).max().orElse(first) + 1);
    }

    private IntStream numbers(Class<?> type) {
        if (type == PartyId.class)
            return IntStream.concat(
                    IntStream.of(1), dossier.parties().stream().mapToInt(party -> party.id().value()));
        if (type == ElementId.class)
            return dossier.elements().stream().mapToInt(element -> element.id().value());
        if (type == CommitmentId.class)
            return dossier.all(CommitmentMade.class).mapToInt(made -> made.id().value());
        return IntStream.empty();
    }

    private List<Choice> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .flatMap(constant -> constant instanceof Enum<?> named ? Stream.of(named) : Stream.empty())
                .map(this::constant)
                .toList();
    }

    private Choice constant(Enum<?> constant) {
        var hint = phrases.maybe("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name() + ".hint");
        return new Choice(constant.name(), phrases.of(constant), hint);
    }
}
