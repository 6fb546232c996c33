package nl.aantafel.access.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Every path of the program and who may ask for it. A path that stands nowhere here does not exist. */
final class Routes {
    static final String LOGIN = "/inloggen";
    static final String LOGOUT = "/uitloggen";
    static final String COMMITTEE_ROOM = "/commissie";
    /** Where the organ and the committee meet: general instructions only (Awb 9:14). */
    static final String INSTRUCTIONS = "/commissie/aanwijzingen";

    static final String OWN_ACCOUNT = "/mijn-account";
    static final String WORK = "/werk";
    /** Reached by our own forward only. */
    static final String KEPT_FORM = "/intern/formulier";

    /** The same for everybody, without session. */
    static final RequestMatcher STATIC =
            anyOf("/nlds/**", "/huisstijl/**", "/favicon.ico", "/robots.txt", "/actuator/health");

    private static final RequestMatcher CITIZEN = anyOf("/melden/**", "/status/**");
    private static final RequestMatcher INFORMATION = anyOf(
            "/", "/hulpmiddelen/**", "/api/v1/termijnen", "/privacy", "/toegankelijkheid", "/hulp", "/platform/**");

    static final RequestMatcher STAFF = anyOf("/werk/**", "/klachten/**", "/zoeken/**");
    static final RequestMatcher COMMITTEE = anyOf("/commissie/**");
    static final RequestMatcher PUBLIC = new OrRequestMatcher(CITIZEN, INFORMATION, anyOf(LOGIN));
    /** Pages with a form that is posted: they need their token before the first byte is sent. */
    static final RequestMatcher FORMS = new OrRequestMatcher(CITIZEN, STAFF, COMMITTEE, anyOf(LOGIN, OWN_ACCOUNT));

    private static final Pattern STAFF_PATH =
            Pattern.compile("/(werk|klachten|zoeken|commissie)(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    private Routes() {}

    static boolean isForCitizens(HttpServletRequest request) {
        return CITIZEN.matches(request);
    }

    static boolean isForStaff(HttpServletRequest request) {
        return STAFF.matches(request)
                || COMMITTEE.matches(request)
                || anyOf(OWN_ACCOUNT).matches(request);
    }

    /** Whether a path that came back from a browser is one of ours to go on with. */
    static boolean isStaffPath(String path) {
        return STAFF_PATH.matcher(path).matches();
    }

    private static RequestMatcher anyOf(String... patterns) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                Arrays.stream(patterns).<RequestMatcher>map(paths::matcher).toList());
    }
}
