package nl.aantafel.kernel.web.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.shell.View.Choice;

/** Turns the fields of a form into questions in Dutch, with what was typed and what is wrong with it. */
record Asking(Typed typed, Choices choices, Map<String, String> errors, Phrases phrases) {
    private static final int FEW = 8;

    List<Asked> all(List<StepField> fields) {
        return fields.stream().map(this::ask).toList();
    }

    private Asked ask(StepField field) {
        return switch (field) {
            case StepField.Day _ -> ask(field, "day", List.of());
            case StepField.Text(_, var prose) -> ask(field, prose ? "prose" : "line", List.of());
            case StepField.Number _ -> ask(field, "number", List.of());
            case StepField.One one -> one(one, choices.of(one.source(), one.type(), typed));
            case StepField.Many many -> ask(field, "many", choices.of(many.source(), many.type(), typed));
            case StepField.Lines _ -> ask(field, "lines", List.of());
            case StepField.Own own -> own(own);
            case StepField.Group(_, _, var parts) -> group(field, all(parts));
        };
    }

    private Asked one(StepField.One field, List<Choice> options) {
        if (field.source() == Source.ANSWER && options.isEmpty()) return ask(field, "line", options);
        var isShort = options.size() <= FEW && field.source() != Source.STAFF && field.source() != Source.QUESTION;
        return ask(field, isShort ? "radios" : "select", isShort && !field.optional() ? options : withNone(options));
    }

    private List<Choice> withNone(List<Choice> options) {
        var more = new ArrayList<Choice>();
        more.add(new Choice("", phrases.say("choice.none")));
        more.addAll(options);
        return more;
    }

    private Asked own(StepField.Own field) {
        var number = typed.first(field.path()).isEmpty() ? choices.own(field.type(), typed) : typed.first(field.path());
        return new Asked("hidden", field.path(), "", "", List.of(number), List.of(), error(field), List.of());
    }

    private Asked group(StepField field, List<Asked> parts) {
        return new Asked("group", field.path(), label(field), hint(field), List.of(), List.of(), "", parts);
    }

    private Asked ask(StepField field, String shape, List<Choice> options) {
        return new Asked(
                shape, field.path(), label(field), hint(field), typed.all(field.path()), options, error(field), List.of());
    }

    private String label(StepField field) {
        return phrases.say(field.at().label());
    }

    private String hint(StepField field) {
        return phrases.maybe(field.at().label() + ".hint");
    }

    private String error(StepField field) {
        var key = errors.get(field.path());
        return key == null ? "" : phrases.say(key, label(field));
    }
}
