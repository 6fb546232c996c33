package nl.aantafel.shell.text;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** No database keeps the character zero. Whoever sends one gets it back as a sign that can be seen, on every page alike. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class VisibleZeros extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Typed(request), response);
    }

    private static final class Typed extends HttpServletRequestWrapper {
        Typed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = super.getParameter(name);
            return value == null ? null : visible(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = super.getParameterValues(name);
            return values == null ? null : visible(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var visible = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> visible.put(name, visible(values)));
            return visible;
        }

        private static String[] visible(String[] values) {
            return Arrays.stream(values).map(Typed::visible).toArray(String[]::new);
        }

        private static String visible(String value) {
            return value.replace('\0', '␀');
        }
    }
}
