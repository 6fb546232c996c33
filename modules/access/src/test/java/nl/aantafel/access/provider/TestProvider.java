package nl.aantafel.access.provider;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** A municipality's OpenID Connect provider: a real one, on a port of its own, where a header says who somebody is. */
final class TestProvider implements AutoCloseable {
    static final String PERSON = "X-Person";
    private final ConfigurableApplicationContext server;
    private final int port;

    private TestProvider(ConfigurableApplicationContext server, int port) {
        this.server = server;
        this.port = port;
    }

    /** @param comeBack where people may be sent back to */
    static TestProvider start(int port, String... comeBack) {
        var server = new SpringApplicationBuilder(Server.class)
                .profiles("provider")
                .properties(
                        "server.port=" + port,
                        "spring.main.banner-mode=off",
                        "server.servlet.session.cookie.name=provider" + port,
                        "test.issuer=http://localhost:" + port,
                        "test.back=" + String.join(",", comeBack),
                        "spring.autoconfigure.exclude="
                                + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
                                + "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration,"
                                + "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration,"
                                + "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration,"
                                + "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration")
                .run();
        return new TestProvider(server, port);
    }

    String issuer() {
        return "http://localhost:" + port;
    }

    /** Every program of a municipality has a secret of its own. */
    static String secretOf(String client) {
        return "geheim-van-" + client;
    }

    /** The groups of a person, from the next token on. */
    void groups(String username, String... groups) {
        server.getBean(Groups.class).of().put(username, List.of(groups));
    }

    @Override
    public void close() {
        server.close();
    }

    /** Whoever the header of the question names is logged in: the provider's own login is not what is tested. */
    private static final class ByHeader extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            var person = request.getHeader(PERSON);
            if (person != null)
                SecurityContextHolder.setContext(
                        new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                                person,
                                null,
                                List.of(FactorGrantedAuthority.fromAuthority(
                                        FactorGrantedAuthority.PASSWORD_AUTHORITY)))));
            chain.doFilter(request, response);
        }
    }

    record Groups(Map<String, List<String>> of) {}

    /** In a profile of its own, because the program under test would find it too. */
    @Profile("provider")
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Server {

        @Bean
        SecurityFilterChain all(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .addFilterAfter(new ByHeader(), SecurityContextHolderFilter.class)
                    .build();
        }

        @Bean
        AuthorizationServerSettings settings(@Value("${test.issuer}") String issuer) {
            return AuthorizationServerSettings.builder().issuer(issuer).build();
        }

        @Bean
        RegisteredClientRepository clients(@Value("${test.back}") List<String> back) {
            return new InMemoryRegisteredClientRepository(client("aantafel", back), client("iets-anders", back));
        }

        private static RegisteredClient client(String id, List<String> back) {
            return RegisteredClient.withId(id)
                    .clientId(id)
                    .clientSecret("{noop}" + secretOf(id))
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUris(uris -> uris.addAll(back))
                    .scope("openid")
                    .scope("profile")
                    .clientSettings(ClientSettings.builder()
                            .requireProofKey(id.equals("aantafel"))
                            .requireAuthorizationConsent(false)
                            .build())
                    .build();
        }

        @Bean
        Groups groups() {
            return new Groups(new ConcurrentHashMap<>());
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims(Groups groups) {
            return context -> {
                if (!OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) return;
                var username = context.getPrincipal().getName();
                context.getClaims()
                        .claim("name", "Mevrouw " + username)
                        .claim("preferred_username", "coordinator")
                        .claim("groups", groups.of().getOrDefault(username, List.of()));
            };
        }

        @Bean
        JWKSource<SecurityContext> keys() throws Exception {
            var maker = KeyPairGenerator.getInstance("RSA");
            maker.initialize(2048);
            var pair = maker.generateKeyPair();
            var key = new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey((RSAPrivateKey) pair.getPrivate())
                    .keyID(UUID.randomUUID().toString())
                    .build();
            return new ImmutableJWKSet<>(new JWKSet(key));
        }
    }
}
