package nl.aantafel.kernel.web.citizen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.aantafel.kernel.draft.Answers;
import nl.aantafel.shell.View.Answer;
import nl.aantafel.shell.View.Choice;
import org.springframework.stereotype.Component;

/** The lines of the check page: what was asked, what was answered, where to change it. */
@Component
final class CheckAnswers {
    private static final List<String> WORDS = List.of("wanneer", "wie", "wens");
    private static final List<String> CONTACT = List.of("telefoon", "email", "adres");
    private final IntakeChoices choices;

    CheckAnswers(IntakeChoices choices) {
        this.choices = choices;
    }

    List<Answer> lines(Answers answers, Locale locale) {
        var page = choices.forPage(IntakeStage.QUESTIONS, answers, locale);
        var lines = new ArrayList<Answer>();
        lines.add(line("verhaal", answers.text("verhaal"), IntakeStage.STORY, locale));
        lines.add(line("onderwerp", labels(page.subjects(), answers.all("onderwerp")), IntakeStage.ABOUT, locale));
        for (var field : WORDS) lines.add(line(field, answers.text(field), IntakeStage.ABOUT, locale));
        if (answers.has("alleenlatenweten")) lines.add(yes("alleenlatenweten", IntakeStage.ABOUT, locale));
        page.questions().forEach(asked -> lines.add(questionLine(asked, answers)));
        lines.addAll(who(answers, page, locale));
        return List.copyOf(lines);
    }

    private List<Answer> who(Answers answers, IntakeChoices.OnPage page, Locale locale) {
        var lines = new ArrayList<Answer>();
        lines.add(who("openheid", labels(page.openness(), answers.all("openheid")), locale));
        if (answers.is("openheid", "ANONYMOUS")) return lines;
        lines.add(who("voor", labels(page.forWhom(), answers.all("voor")), locale));
        if (answers.is("voor", "ander")) {
            lines.add(who("andernaam", answers.text("andernaam"), locale));
            lines.add(who("anderrelatie", labels(page.relations(), answers.all("anderrelatie")), locale));
        }
        lines.add(who("naam", answers.text("naam"), locale));
        for (var field : CONTACT) lines.add(who(field, answers.text(field), locale));
        if (answers.has("post")) lines.add(who("post", labels(page.post(), answers.all("post")), locale));
        if (answers.has("bang")) lines.add(yes("bang", IntakeStage.WHO, locale));
        lines.add(who("hulp", labels(page.support(), answers.all("hulp")), locale));
        return lines;
    }

    private static Answer questionLine(IntakeChoices.Asked asked, Answers answers) {
        var given = answers.all(asked.field());
        var value = asked.options().isEmpty() ? answers.text(asked.field()) : labels(asked.options(), given);
        return new Answer(asked.label(), value, href(IntakeStage.QUESTIONS, asked.field()));
    }

    private Answer yes(String field, IntakeStage stage, Locale locale) {
        return line(field, choices.text("melden.ja", locale), stage, locale);
    }

    private Answer who(String field, String value, Locale locale) {
        return line(field, value, IntakeStage.WHO, locale);
    }

    private Answer line(String field, String value, IntakeStage stage, Locale locale) {
        return new Answer(choices.text("melden." + field + ".kort", locale), value, href(stage, field));
    }

    private static String href(IntakeStage stage, String field) {
        return "/melden/" + stage.path() + "?wijzig#" + field;
    }

    private static String labels(List<Choice> options, List<String> chosen) {
        return options.stream()
                .filter(option -> chosen.contains(option.value()))
                .map(Choice::label)
                .collect(Collectors.joining(", "));
    }
}
