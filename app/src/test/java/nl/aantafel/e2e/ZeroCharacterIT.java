package nl.aantafel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.aantafel.demo.DemoReady;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A scanner found pages that failed on a zero character in a field that is looked up or kept as it was sent. */
@WholeProgram
class ZeroCharacterIT {
    private static final Pattern COMPLAINT = Pattern.compile("/klachten/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    private PlainVisitor coordinator;
    private String path = "";

    @BeforeEach
    void anyComplaint() {
        DemoReady.in(program);
        coordinator = new PlainVisitor(new Town("nieuwerhaven", port)).loggedInAs("coordinator");
        var list = COMPLAINT.matcher(coordinator.get("/klachten").body());
        assertThat(list.find()).isTrue();
        path = list.group();
    }

    @Test
    void aColleagueWithAZeroInTheNameIsNobody() {
        assertThat(coordinator.get(path + "/stappen/HandlerAssigned?staff=a%00").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aComplaintAboutHandlingKeepsWhatWasTyped() {
        coordinator.get(path + "/over-behandeling");
        var answer = coordinator.post(
                path + "/over-behandeling",
                Map.of("verhaal", "voor\0na", "eenmalig", UUID.randomUUID().toString()));
        assertThat(answer.statusCode()).as(answer::body).isEqualTo(200);
    }
}
