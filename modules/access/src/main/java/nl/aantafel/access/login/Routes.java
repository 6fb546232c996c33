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
    static final String CODE = "/inloggen/code";
    static final String ENROL = "/inloggen/instellen";
    /** Leads to the municipality's own provider, where it has one. */
    static final String PROVIDER = "/inloggen/via/gemeente";

    static final String ONWARD = "/inloggen/verder";
    /** Asks for a fresh proof of who is at the keyboard. */
    static final String PROVE = "/inloggen/bevestigen";

    static final String COMMITTEE_ROOM = "/commissie";
    /** Where the organ and the committee meet: general instructions only (Awb 9:14). */
    static final String INSTRUCTIONS = "/commissie/aanwijzingen";

    /** What the privacy officer comes for. */
    static final String WHO_LOOKED = "/werk/inzage";

    /** Somebody's first password, or a new one, with the code that two colleagues gave. */
    static final String START = "/inloggen/start";

    static final String OWN_PASSWORD = "/mijn-account/wachtwoord";
    static final String OWN_ACCOUNT = "/mijn-account";
    static final String OWN_FACTOR = "/mijn-account/tweede-stap";
    static final String STILL_HERE = "/mijn-account/actief";
    static final String WORK = "/werk";
    /** Reached by our own forward only. */
    static final String KEPT_FORM = "/intern/formulier";

    /** The same for everybody, without session. */
    static final RequestMatcher STATIC =
            anyOf("/nlds/**", "/huisstijl/**", "/favicon.ico", "/robots.txt", "/actuator/health");

    private static final RequestMatcher CITIZEN = anyOf("/melden/**", "/status/**");
    private static final RequestMatcher INFORMATION = anyOf(
            "/", "/hulpmiddelen/**", "/api/v1/termijnen", "/privacy", "/toegankelijkheid", "/hulp", "/platform/**");

    /** For others than those who handle complaints; each page decides itself. */
    static final RequestMatcher LOOKS = anyOf("/werk/inzage/**", "/werk/noodtoegang/**", "/klachten/{id}/inzage");

    /** What broken glass opens, also for the privacy officer, who has no list of complaints. */
    static final RequestMatcher ONE_CASE =
            anyOf("/klachten/{id:[0-9a-f-]{36}}", "/klachten/{id:[0-9a-f-]{36}}/brieven/{letter}");

    static final RequestMatcher STAFF = anyOf("/werk/**", "/klachten/**", "/zoeken/**");
    static final RequestMatcher COMMITTEE = anyOf("/commissie/**");
    static final RequestMatcher PUBLIC = new OrRequestMatcher(CITIZEN, INFORMATION, anyOf(LOGIN + "/**"));
    static final RequestMatcher ACCOUNT = anyOf(OWN_ACCOUNT + "/**");
    /** Each page decides itself for whom it is. */
    static final RequestMatcher ACCOUNTS = anyOf("/beheer/**");
    /** A whole file that leaves the program: only for who proved just now who they are. */
    static final RequestMatcher EXPORTS =
            anyOf("/klachten/*/*.csv", "/klachten/*/*.zip", "/klachten/*/*.pdf", "/werk/*.csv", "/werk/*.zip");

    /** Pages with a form that is posted: they need their token before the first byte is sent. */
    static final RequestMatcher FORMS =
            new OrRequestMatcher(CITIZEN, STAFF, COMMITTEE, anyOf(LOGIN + "/**"), ACCOUNT, ACCOUNTS);

    private static final Pattern STAFF_PATH =
            Pattern.compile("/(werk|klachten|zoeken|commissie|mijn-account|beheer)(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    private Routes() {}

    static boolean isForCitizens(HttpServletRequest request) {
        return CITIZEN.matches(request);
    }

    static boolean isForStaff(HttpServletRequest request) {
        return STAFF.matches(request)
                || COMMITTEE.matches(request)
                || ACCOUNT.matches(request)
                || ACCOUNTS.matches(request);
    }

    /** Where a login that is not complete goes on. */
    static String stepFor(OpenLogin login) {
        return login.missing() == OpenLogin.Missing.ENROLMENT ? ENROL : CODE;
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
