package nl.aantafel.tenancy.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over a bare socket, because every client library corrects the headers that matter here. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithDatabase
class HostDecidesIT {
    private static final String NIEUWERHAVEN = "Host: nieuwerhaven.localhost";
    private static final String ZUIDERVEEN = "Host: zuiderveen.localhost";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: nieuwerhaven.localhost",
                "Host: nieuwerhaven.localhost:8080",
                "Host: NieuwerHaven.LOCALHOST",
                "Host: nieuwerhaven.localhost.",
                "Host: nieuwerhaven.localhost\r\nX-Forwarded-Host: zuiderveen.localhost",
                "Host: nieuwerhaven.localhost\r\nForwarded: host=zuiderveen.localhost",
                "Host: nieuwerhaven.localhost\r\nX-Original-Host: zuiderveen.localhost\r\nX-Host: zuiderveen.localhost",
            })
    void theHostHeaderAloneNamesTheMunicipality(String headers) throws Exception {
        assertThat(get("/wie?gemeente=zuiderveen&tenant=g_0002", headers)).endsWith("nieuwerhaven=nieuwerhaven");
    }

    @Test
    void workThatASlowPageDoesOnAnotherThreadIsForTheSameMunicipality() throws Exception {
        assertThat(get("/later", ZUIDERVEEN)).contains("zuiderveen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ergens.example", "nieuwerhaven.localhost.evil.example", "nieuwerhaven", "10.1.2.3", ""})
    void anUnknownHostGetsANeutralPageWithoutMunicipality(String host) throws Exception {
        assertThat(get("/wie", "Host: " + host)).startsWith("HTTP/1.1 404").endsWith("onbekend, gebonden: false");
    }

    @Test
    void theBareMachineListsTheMunicipalities() throws Exception {
        assertThat(get("/", "Host: localhost:8080"))
                .startsWith("HTTP/1.1 200")
                .endsWith("alle gemeenten, gebonden: false");
        assertThat(get("/wie", "Host: localhost")).startsWith("HTTP/1.1 404").endsWith("onbekend, gebonden: false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/platform/gemeenten",
                "/platform/onbekend",
                "/platform;a=b/gemeenten",
                "//platform/gemeenten",
                "/wie/../platform/gemeenten",
                "/%70latform/gemeenten"
            })
    void aMunicipalityHasNoPlatformPages(String path) throws Exception {
        assertThat(get(path, NIEUWERHAVEN)).startsWith("HTTP/1.1 404").endsWith("fout bij nieuwerhaven");
    }

    @Test
    void anErrorPageBelongsToTheMunicipality() throws Exception {
        assertThat(get("/bestaat-niet", ZUIDERVEEN)).startsWith("HTTP/1.1 404").endsWith("fout bij zuiderveen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: nieuwerhaven.localhost\r\nHost: zuiderveen.localhost",
                "Host: nieuwerhaven.localhost zuiderveen.localhost",
                "Accept: */*"
            })
    void ambiguousOrMissingHostsAreRefused(String headers) throws Exception {
        assertThat(get("/wie", headers)).startsWith("HTTP/1.1 400");
    }

    @Test
    void anAbsoluteAddressThatDiffersFromTheHostIsRefused() throws Exception {
        assertThat(get("http://zuiderveen.localhost/wie", NIEUWERHAVEN)).startsWith("HTTP/1.1 400");
    }

    @Test
    void aSessionShownAtAnotherMunicipalityIsEnded() throws Exception {
        var cookie = "\r\nCookie: JSESSIONID=" + get("/onthoud", NIEUWERHAVEN).replaceFirst("(?s).*sessie ", "");
        assertThat(get("/bekend", NIEUWERHAVEN + cookie)).endsWith("\nsessie");
        assertThat(get("/bekend", ZUIDERVEEN + cookie)).endsWith("geen sessie");
        assertThat(get("/bekend", NIEUWERHAVEN + cookie)).endsWith("geen sessie");
    }

    @Test
    void aSessionIsOwnedFromItsFirstRequest() throws Exception {
        var cookie = "\r\nCookie: JSESSIONID=" + get("/onthoud", NIEUWERHAVEN).replaceFirst("(?s).*sessie ", "");
        assertThat(get("/bekend", ZUIDERVEEN + cookie)).endsWith("geen sessie");
    }

    private String get(String target, String headers) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request = "GET %s HTTP/1.1\r\n%s\r\nConnection: close\r\n\r\n".formatted(target, headers);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
