package nl.aantafel.access.login;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.Action;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.FreshFactor;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** The filter chains: what is not listed in {@link Routes} is denied. Other headers than those on caching stand in {@code shell}. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {
    /** Argon2id as OWASP advises: 19 MiB, two passes. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    @Bean
    @Order(1)
    SecurityFilterChain sharedFiles(HttpSecurity http) {
        return http.securityMatcher(Routes.STATIC)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(HeadersConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, Logins logins, LoginDoors doors, RequestCache askedBefore, FreshFactor fresh) {
        var refusals = new Refusals();
        return http.authorizeHttpRequests(requests -> denyByDefault(requests, fresh))
                .formLogin(login -> login.loginPage(Routes.LOGIN)
                        .usernameParameter("gebruikersnaam")
                        .passwordParameter("wachtwoord")
                        .authenticationDetailsSource(AtTheDoor::of)
                        .successHandler(doors.afterPassword())
                        .failureHandler(doors.afterPassword()))
                .oauth2Login(doors.provider()::configure)
                .logout(logout -> logout.logoutUrl(Routes.LOGOUT)
                        .addLogoutHandler(logins)
                        .logoutSuccessUrl(Routes.LOGIN + "?uit"))
                .requestCache(cache -> cache.requestCache(askedBefore))
                .exceptionHandling(
                        refused -> refused.accessDeniedHandler(refusals).authenticationEntryPoint(refusals))
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .csrf(Customizer.withDefaults())
                .addFilterAfter(new TokenBeforePage(), CsrfFilter.class)
                .addFilterBefore(new SubjectFilter(logins), AuthorizationFilter.class)
                .build();
    }

    private static void denyByDefault(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            FreshFactor fresh) {
        requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(Routes.PUBLIC)
                .permitAll()
                .requestMatchers(Routes.EXPORTS)
                .access(freshly(fresh, may(Action.LIST_COMPLAINTS)))
                .requestMatchers(Routes.LOOKS)
                .access(everyMemberOfStaff())
                .requestMatchers(Routes.ONE_CASE)
                .access(mayReadCases())
                .requestMatchers(Routes.STAFF)
                .access(may(Action.LIST_COMPLAINTS))
                .requestMatchers(Routes.INSTRUCTIONS)
                .access(may(Action.INSTRUCT_COMMITTEE, Action.LIST_COMMITTEE_WORK))
                .requestMatchers(Routes.COMMITTEE)
                .access(may(Action.LIST_COMMITTEE_WORK))
                .requestMatchers(Routes.ACCOUNT, Routes.ACCOUNTS)
                .access(everyMemberOfStaff())
                .anyRequest()
                .denyAll();
    }

    /** Whoever may do one of these. */
    private static AuthorizationManager<RequestAuthorizationContext> may(Action... actions) {
        return (login, request) -> new AuthorizationDecision(Arrays.stream(actions)
                .anyMatch(action ->
                        AccessDecisions.may(CurrentSubject.get(), action).permits()));
    }

    /** Whether this case is for them is decided where it is read. */
    private static AuthorizationManager<RequestAuthorizationContext> mayReadCases() {
        return (login, request) -> new AuthorizationDecision(CurrentSubject.get() instanceof Staff staff
                && (staff.is(Role.PRIVACY_OFFICER)
                        || AccessDecisions.may(staff, Action.LIST_COMPLAINTS).permits()));
    }

    /** Whoever may, and proved just now who they are. */
    private static AuthorizationManager<RequestAuthorizationContext> freshly(
            FreshFactor fresh, AuthorizationManager<RequestAuthorizationContext> rule) {
        return (login, request) -> {
            var decision = rule.authorize(login, request);
            if (decision != null && decision.isGranted()) fresh.require();
            return decision;
        };
    }

    private static AuthorizationManager<RequestAuthorizationContext> everyMemberOfStaff() {
        return (login, request) -> new AuthorizationDecision(CurrentSubject.get() instanceof Staff);
    }

    /** Only a page that staff asked for is remembered; a posted form never is, because that would pass its token by. */
    @Bean
    RequestCache askedBefore() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new AndRequestMatcher(
                new OrRequestMatcher(Routes.STAFF, Routes.COMMITTEE),
                request -> request.getMethod().equals("GET") && request.getHeader("HX-Request") == null));
        return cache;
    }
}
