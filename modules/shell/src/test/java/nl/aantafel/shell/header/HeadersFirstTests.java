package nl.aantafel.shell.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class HeadersFirstTests {
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/melden/verhaal");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void overTlsTheBrowserIsToldToStayThere() throws Exception {
        request.setSecure(true);
        new HeadersFirst().doFilter(request, response, new MockFilterChain());
        assertThat(response.getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
    }

    @Test
    void withoutTlsDevelopmentIsNotLockedOut() throws Exception {
        new HeadersFirst().doFilter(request, response, new MockFilterChain());
        assertThat(response.getHeader("Strict-Transport-Security")).isNull();
        assertThat(response.getHeader("Content-Security-Policy")).isEqualTo(HeadersFirst.CONTENT_POLICY);
    }

    @Test
    void nothingInlineAndNothingFromElsewhereIsAllowed() {
        assertThat(HeadersFirst.CONTENT_POLICY)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*", "http", "data:", "nonce");
    }
}
