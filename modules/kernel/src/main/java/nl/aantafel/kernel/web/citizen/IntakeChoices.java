package nl.aantafel.kernel.web.citizen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.aantafel.kernel.ApplicableLaw;
import nl.aantafel.kernel.LawInForce;
import nl.aantafel.kernel.draft.Answers;
import nl.aantafel.kernel.law.Question;
import nl.aantafel.shell.View.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be chosen on the pages of the intake, here and now, in the citizen's language; and which page comes next. */
@Component
final class IntakeChoices {
    static final String UNKNOWN = "weet-ik-niet";
    private final ApplicableLaw law;
    private final MessageSource texts;

    IntakeChoices(ApplicableLaw law, MessageSource texts) {
        this.law = law;
        this.texts = texts;
    }

    /** @param options empty for a question that is answered in own words */
    record Asked(String field, String label, String hint, List<Choice> options) {
        Asked {
            options = List.copyOf(options);
        }
    }

    record OnPage(
            List<Choice> subjects,
            List<Asked> questions,
            List<Choice> forWhom,
            List<Choice> relations,
            List<Choice> openness,
            List<Choice> support,
            List<Choice> post) {}

    OnPage forPage(IntakeStage stage, Answers answers, Locale locale) {
        return new OnPage(
                subjects(locale),
                stage == IntakeStage.QUESTIONS ? questions(answers, locale) : List.of(),
                choices("voor", locale, "zelf", "ander"),
                choices("anderrelatie", locale, "", "ouder", "wettelijk", "familie", "ondersteuner", "anders"),
                explained("openheid", locale, "OPEN", "CONFIDENTIAL", "ANONYMOUS"),
                choices(
                        "hulp",
                        locale,
                        "CALL_ME",
                        "AT_HOME",
                        "INTERPRETER",
                        "PLAIN_LANGUAGE",
                        "SOMEONE_WITH_ME",
                        "NO_POST"),
                choices("post", locale, "", "PAPER", "STATUS_PAGE"));
    }

    private List<Choice> subjects(Locale locale) {
        var laws = law.here().laws().stream()
                .map(one -> new Choice(one.key(), text("law." + one.key() + ".about", locale)));
        var unknown = new Choice(UNKNOWN, text("melden.onderwerp.weet-ik-niet", locale));
        return Stream.concat(laws, Stream.of(unknown)).toList();
    }

    List<Asked> questions(Answers answers, Locale locale) {
        return chosen(answers).questions().stream()
                .filter(Question::askedToCitizen)
                .map(question -> asked(question, locale))
                .toList();
    }

    private Asked asked(Question question, Locale locale) {
        var key = "question." + question.id() + ".";
        var options = question.answers().stream()
                .map(answer -> new Choice(answer, text(key + answer, locale)))
                .toList();
        var hint = text(key + "hint", locale) + " " + text(key + "why", locale);
        return new Asked(IntakeStage.QUESTION + question.id(), text(key + "label", locale), hint, options);
    }

    /** The chosen laws, of those in force here. */
    LawInForce chosen(Answers answers) {
        return new LawInForce(law.here().laws().stream()
                .filter(one -> answers.all("onderwerp").contains(one.key()))
                .toList());
    }

    /** @param changing the citizen came from the check page, and goes back to it */
    String after(IntakeStage stage, Answers answers, boolean changing) {
        var check = changing || stage == IntakeStage.WHO;
        if (stage == IntakeStage.ABOUT && chosen(answers).questions().stream().anyMatch(Question::askedToCitizen))
            return "/melden/vragen" + (changing ? "?wijzig" : "");
        if (check) return "/melden/controleren";
        return stage == IntakeStage.STORY ? "/melden/waarover" : "/melden/wie";
    }

    private List<Choice> choices(String field, Locale locale, String... values) {
        return Stream.of(values)
                .map(value -> choice(field, value, null, locale))
                .toList();
    }

    private List<Choice> explained(String field, Locale locale, String... values) {
        return Stream.of(values)
                .map(value -> choice(field, value, text("melden." + field + "." + value + ".uitleg", locale), locale))
                .toList();
    }

    private Choice choice(String field, String value, @Nullable String hint, Locale locale) {
        return new Choice(value, text("melden." + field + "." + (value.isEmpty() ? "kies" : value), locale), hint);
    }

    String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
