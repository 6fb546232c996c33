package nl.aantafel.access.login;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.Action;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.StaffDirectory;
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
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** The filter chains: what is not listed in {@link Routes} is denied. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {
    private static final String CONTENT_POLICY =
            "default-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'";

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
                .headers(headers -> strict(headers).cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, StaffDirectory directory) {
        var askedBefore = askedBefore();
        var afterLogin = new AfterLogin(directory, askedBefore);
        var refusals = new Refusals();
        return http.authorizeHttpRequests(SecurityConfiguration::denyByDefault)
                .formLogin(login -> login.loginPage(Routes.LOGIN)
                        .usernameParameter("gebruikersnaam")
                        .passwordParameter("wachtwoord")
                        .successHandler(afterLogin)
                        .failureHandler(afterLogin))
                .logout(logout -> logout.logoutUrl(Routes.LOGOUT).logoutSuccessUrl(Routes.LOGIN + "?uit"))
                .requestCache(cache -> cache.requestCache(askedBefore))
                .exceptionHandling(
                        refused -> refused.accessDeniedHandler(refusals).authenticationEntryPoint(refusals))
                .headers(headers -> strict(headers))
                .csrf(Customizer.withDefaults())
                .addFilterAfter(new TokenBeforePage(), CsrfFilter.class)
                .addFilterBefore(new SubjectFilter(directory), AuthorizationFilter.class)
                .build();
    }

    private static void denyByDefault(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(Routes.PUBLIC)
                .permitAll()
                .requestMatchers(Routes.STAFF)
                .access(may(Action.LIST_COMPLAINTS))
                .requestMatchers(Routes.INSTRUCTIONS)
                .access(may(Action.INSTRUCT_COMMITTEE, Action.LIST_COMMITTEE_WORK))
                .requestMatchers(Routes.COMMITTEE)
                .access(may(Action.LIST_COMMITTEE_WORK))
                .requestMatchers(Routes.OWN_ACCOUNT)
                .access(everyMemberOfStaff())
                .anyRequest()
                .denyAll();
    }

    /** Whoever may do one of these. */
    private static AuthorizationManager<RequestAuthorizationContext> may(Action... actions) {
        return (login, request) -> new AuthorizationDecision(Arrays.stream(actions)
                .anyMatch(action -> AccessDecisions.decide(CurrentSubject.get(), action, null)
                        .permits()));
    }

    private static AuthorizationManager<RequestAuthorizationContext> everyMemberOfStaff() {
        return (login, request) -> new AuthorizationDecision(CurrentSubject.get() instanceof Staff);
    }

    /** Only a page that staff asked for is remembered; a posted form never is, because that would pass its token by. */
    private static HttpSessionRequestCache askedBefore() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new AndRequestMatcher(
                new OrRequestMatcher(Routes.STAFF, Routes.COMMITTEE),
                request -> request.getMethod().equals("GET") && request.getHeader("HX-Request") == null));
        return cache;
    }

    private static HeadersConfigurer<HttpSecurity> strict(HeadersConfigurer<HttpSecurity> headers) {
        return headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=(self)"));
    }
}
