package nl.aantafel.access.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aantafel.access.provider.ProviderAccounts;
import nl.aantafel.access.provider.Registrations;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Login at the municipality's own provider: the conversation is the framework's, the session that follows is ours. */
@Component
class ProviderLogin implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private static final String DOOR = "/inloggen/via";
    private static final String BACK = "/inloggen/terug/*";
    private static final String FAILED = Routes.LOGIN + "?aanbieder";
    private final ProviderAccounts accounts;
    private final Registrations registrations;
    private final Logins logins;
    private final AfterLogin afterLogin;

    ProviderLogin(ProviderAccounts accounts, Registrations registrations, Logins logins, AfterLogin afterLogin) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.logins = logins;
        this.afterLogin = afterLogin;
    }

    void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage(Routes.LOGIN)
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(door -> door.authorizationRequestResolver(resolver()))
                .redirectionEndpoint(back -> back.baseUri(BACK))
                .userInfoEndpoint(person -> person.oidcUserService(ProviderLogin::fromTokenOnly))
                .successHandler(this)
                .failureHandler(this);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication proved)
            throws IOException, ServletException {
        var username =
                proved.getPrincipal() instanceof OidcUser person ? accounts.enter(person) : Optional.<String>empty();
        var login = username.map(known -> logins.begin(known, Logins.host(request), Factors.PROVIDER));
        logins.remember(login.orElse(null), request, response);
        if (login.isEmpty()) response.sendRedirect(FAILED);
        else afterLogin.onAuthenticationSuccess(request, response, login.get());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (registrations.findByRegistrationId(Registrations.ID) == null)
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else response.sendRedirect(FAILED);
    }

    /** What the signed token says, and no further question to the provider. */
    private static OidcUser fromTokenOnly(OidcUserRequest request) {
        return new DefaultOidcUser(List.of(), request.getIdToken());
    }

    private OAuth2AuthorizationRequestResolver resolver() {
        var usual = new DefaultOAuth2AuthorizationRequestResolver(registrations, DOOR);
        return new OAuth2AuthorizationRequestResolver() {
            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
                return isKnown(request) ? again(usual.resolve(request), request) : null;
            }

            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
                return registrations.findByRegistrationId(registration) == null
                        ? null
                        : usual.resolve(request, registration);
            }
        };
    }

    /** A door that this municipality does not have is a page that does not exist. */
    private boolean isKnown(HttpServletRequest request) {
        return request.getServletPath().equals(Routes.PROVIDER)
                && registrations.findByRegistrationId(Registrations.ID) != null;
    }

    /** For a fresh proof the provider asks again who it is. */
    private static @Nullable OAuth2AuthorizationRequest again(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        if (asked == null || request.getParameter("opnieuw") == null) return asked;
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(more -> more.putAll(Map.of("prompt", "login", "max_age", "0")))
                .build();
    }
}
