package nl.aantafel.kernel.web.citizen;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.draft.Answers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The little that is checked: there is a story, nothing is endless, an e-mail address can be one. */
@Component
final class IntakeLimits {
    static final int STORY = 200_000;
    private static final int SHORT = 2_000;
    private static final Map<String, Integer> MOST = Map.of(
            "verhaal",
            STORY,
            "wens",
            20_000,
            "wanneer",
            SHORT,
            "wie",
            SHORT,
            "andernaam",
            200,
            "naam",
            200,
            "telefoon",
            50,
            "email",
            254,
            "adres",
            1_000);

    private final MessageSource texts;

    IntakeLimits(MessageSource texts) {
        this.texts = texts;
    }

    /** What is wrong on a page, by field; empty when one can go on. */
    Map<String, String> errors(IntakeStage stage, Answers answers, Locale locale) {
        var errors = new LinkedHashMap<String, String>();
        for (var field : stage.fieldsAmong(answers.values().keySet())) {
            var most = MOST.getOrDefault(field, SHORT);
            if (length(answers.text(field)) > most) errors.put(field, text("melden.fout.lang", locale, most));
        }
        if (stage == IntakeStage.STORY && !answers.has("verhaal"))
            errors.put("verhaal", text("melden.fout.leeg", locale));
        if (stage == IntakeStage.WHO && !isEmail(answers.text("email")))
            errors.put("email", text("melden.fout.email", locale));
        return errors;
    }

    /** The first page on which something is wrong; nothing is sent before that is put right. */
    Optional<IntakeStage> firstWrong(Answers answers, Locale locale) {
        return Stream.of(IntakeStage.values())
                .filter(stage -> !errors(stage, answers, locale).isEmpty())
                .findFirst();
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isEmail(String text) {
        return text.isBlank() || text.strip().matches("\\S+@\\S+");
    }

    private String text(String key, Locale locale, Object... about) {
        return texts.getMessage(key, about, locale);
    }
}
