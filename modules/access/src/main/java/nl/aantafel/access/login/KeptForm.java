package nl.aantafel.access.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A form that could not be handled because its page stood open too long, with everything that was typed. It is kept in the
 * browser, in the page that answers, and nowhere on the server.
 *
 * @param target path it was meant for
 * @param hasFiles whether files were chosen, which no page can keep
 */
record KeptForm(String target, List<Field> fields, boolean hasFiles) {
    private static final String PREFIX = "bewaard:";
    private static final String TARGET = "naar";
    private static final Set<String> NOT_KEPT = Set.of("_csrf", "wachtwoord", "nogmaals", "startcode");

    record Field(String name, String value) {
        private static final int SHORT = 40;

        /** A text that somebody wrote, as against a choice or a key. */
        public boolean isWritten() {
            return value.length() > SHORT || value.strip().contains("\n");
        }

        /** The name on the login page, where other fields have names of their own. */
        public String carriedName() {
            return PREFIX + name;
        }
    }

    /** The form of this request; nothing when it was posted from another site's page, whose text we do not show as ours. */
    static Optional<KeptForm> of(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || !isFromOwnPage(request)) return Optional.empty();
        return request.getServletPath().equals(Routes.LOGIN)
                ? carried(request)
                : Optional.of(new KeptForm(request.getRequestURI(), fields(request, ""), hasFiles(request)));
    }

    /** The form that travels along with a login. */
    static Optional<KeptForm> carried(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(TARGET))
                .filter(Routes::isStaffPath)
                .map(target -> new KeptForm(target, fields(request, PREFIX), false));
    }

    public List<Field> written() {
        return fields.stream().filter(Field::isWritten).toList();
    }

    public List<Field> unwritten() {
        return fields.stream().filter(field -> !field.isWritten()).toList();
    }

    private static List<Field> fields(HttpServletRequest request, String prefix) {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix) && !NOT_KEPT.contains(entry.getKey()))
                .flatMap(entry -> Arrays.stream(entry.getValue())
                        .map(value -> new Field(entry.getKey().substring(prefix.length()), value)))
                .toList();
    }

    private static boolean hasFiles(HttpServletRequest request) {
        return Objects.toString(request.getContentType(), "").startsWith("multipart/");
    }

    private static boolean isFromOwnPage(HttpServletRequest request) {
        return isOwn(request.getHeader(HttpHeaders.ORIGIN), request.getHeader(HttpHeaders.HOST))
                && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /** Browsers always name the origin of a posted form; only programs leave it out. */
    private static boolean isOwn(@Nullable String origin, @Nullable String host) {
        return origin == null || origin.replaceFirst("^https?://", "").equals(host);
    }
}
