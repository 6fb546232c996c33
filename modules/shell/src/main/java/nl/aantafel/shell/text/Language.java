package nl.aantafel.shell.text;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * {@code ?lang=en} switches to English and {@code ?lang=nl} back; any other value is ignored. Not on error pages: the
 * parameters may be what went wrong.
 */
record Language(LocaleResolver locales) implements HandlerInterceptor {
    static final Locale DUTCH = Locale.of("nl");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR) return true;
        Locale asked = asked(request.getParameter("lang"));
        if (asked != null) locales.setLocale(request, response, asked);
        return true;
    }

    private static @Nullable Locale asked(@Nullable String language) {
        if ("en".equals(language)) return Locale.ENGLISH;
        return "nl".equals(language) ? DUTCH : null;
    }
}
