package nl.aantafel.kernel.web.step;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.aantafel.shell.DutchDateParser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** The words of a step's fields: {@code step.<Kind>.<field>}, or {@code field.<name>} where every step says the same. */
@Component("stepWords")
class StepWords {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private final MessageSource messages;

    StepWords(MessageSource messages) {
        this.messages = messages;
    }

    public String label(String kind, String field) {
        return messages.getMessage(new DefaultMessageSourceResolvable(codes(kind, field, "")), DUTCH);
    }

    public String hint(String kind, StepField field) {
        return messages.getMessage(
                new DefaultMessageSourceResolvable(codes(kind, field.name(), ".hint"), otherwise(field)), DUTCH);
    }

    private String otherwise(StepField field) {
        return field.input() == StepField.Input.DAY_IF_ANY
                ? messages.getMessage("field.day.if-any.hint", null, DUTCH)
                : "";
    }

    /** What stands above a group of fields, at its first field; empty where no group begins. */
    public String heading(String kind, String field) {
        return messages.getMessage(
                new DefaultMessageSourceResolvable(new String[] {"step." + kind + "." + field + ".heading"}, ""),
                DUTCH);
    }

    /** A day as people type it; what cannot be understood stays as it was typed. */
    public Object day(@Nullable String typed) {
        Optional<LocalDate> day = DutchDateParser.parse(typed);
        return day.isPresent() ? day.get() : typed == null ? "" : typed;
    }

    private static String[] codes(String kind, String field, String ending) {
        var own = field.substring(field.lastIndexOf('.') + 1);
        return new String[] {"step." + kind + "." + field + ending, "field." + own + ending};
    }
}
