package nl.aantafel.kernel.web.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.ApplicableLaw;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.law.Question;
import nl.aantafel.kernel.law.SecretAddress;
import nl.aantafel.kernel.web.Phrases;
import org.springframework.stereotype.Component;

/** Who belongs to a complaint, and what the laws want to know of them. */
@Component
class People {
    private final ApplicableLaw law;
    private final Phrases phrases;

    People(ApplicableLaw law, Phrases phrases) {
        this.law = law;
        this.phrases = phrases;
    }

    /** Somebody, with how to reach them. */
    record Someone(
            int number,
            String initials,
            String name,
            String role,
            String phone,
            String email,
            List<String> address,
            boolean secret) {}

    /** A question of a law; the answer is empty while nobody answered it. */
    record Asked(String id, String label, String answer) {}

    List<Someone> of(Dossier dossier) {
        return dossier.parties().stream().map(party -> someone(party, dossier)).toList();
    }

    private Someone someone(Party party, Dossier dossier) {
        var role = phrases.of(party.role());
        var contact = party.contact();
        var name = party.isKnown() ? party.name() : role;
        var secret = SecretAddress.isKept(party.id(), dossier);
        return new Someone(
                party.id().value(),
                initials(name),
                name,
                roleOf(party, dossier),
                contact.phone(),
                contact.email(),
                secret ? List.of() : contact.address().lines().toList(),
                secret);
    }

    private String roleOf(Party party, Dossier dossier) {
        var role = phrases.of(party.role());
        if (dossier.complainant().filter(party::equals).isEmpty()) return role;
        var received = dossier.received();
        var open = received.openness() == Openness.OPEN ? "" : phrases.say("case.openness." + received.openness());
        var fear = received.fearsConsequences() ? phrases.say("case.fears") : "";
        var needs = received.supportNeeds().stream().sorted().map(phrases::of);
        return Stream.concat(Stream.of(role, open, fear), needs)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String initials(String name) {
        var words = Arrays.stream(name.split("\\s+"))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .toList();
        if (words.isEmpty()) return "";
        return Stream.of(words.getFirst(), words.size() > 1 ? words.getLast() : "")
                .map(word -> word.codePoints()
                        .limit(1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    List<Asked> questions(Dossier dossier) {
        return law.here().laws().stream()
                .filter(one -> dossier.elements().stream().anyMatch(one::governs))
                .flatMap(one -> one.questions().stream())
                .map(question -> asked(question, dossier))
                .toList();
    }

    private Asked asked(Question question, Dossier dossier) {
        var answer = dossier.all(QuestionAnswered.class)
                .filter(answered -> answered.question().equals(question.id()))
                .reduce((earlier, later) -> later)
                .map(answered -> words(question, answered.answer()))
                .orElse("");
        return new Asked(question.id(), phrases.say("question." + question.id() + ".label"), answer);
    }

    private String words(Question question, String answer) {
        return question.answers().contains(answer) ? phrases.say("question." + question.id() + "." + answer) : answer;
    }
}
