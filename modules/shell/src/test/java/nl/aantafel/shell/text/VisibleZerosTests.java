package nl.aantafel.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class VisibleZerosTests {

    @Test
    void aZeroCharacterIsASignHoweverItIsAskedFor() throws Exception {
        var request = new MockHttpServletRequest();
        request.addParameter("naam", "voor\0na", "\0");
        request.addParameter("leeg", "");
        var chain = new MockFilterChain();
        new VisibleZeros().doFilter(request, new MockHttpServletResponse(), chain);
        var seen = chain.getRequest();
        assertThat(seen).isNotNull();
        assertThat(seen.getParameter("naam")).isEqualTo("voor␀na");
        assertThat(seen.getParameterValues("naam")).containsExactly("voor␀na", "␀");
        assertThat(seen.getParameterMap().get("naam")).containsExactly("voor␀na", "␀");
        assertThat(seen.getParameter("leeg")).isEmpty();
        assertThat(seen.getParameter("anders")).isNull();
        assertThat(seen.getParameterValues("anders")).isNull();
    }
}
