package nl.aantafel.shell.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/** The texts of all modules. A missing text is a defect: in tests an error, in use a marker and a line in the log. */
record Texts(MessageSource files, boolean strict) implements MessageSource {
    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    @Override
    public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
        try {
            return files.getMessage(code, args, locale);
        } catch (NoSuchMessageException missing) {
            if (strict) throw new IllegalStateException("Er is geen tekst voor " + code, missing);
            LOG.error("Er is geen tekst voor {}", code);
            return "[" + code + "]";
        }
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] args, @Nullable String otherwise, @Nullable Locale locale) {
        return files.getMessage(code, args, otherwise, locale);
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        return files.getMessage(resolvable, locale);
    }
}
