package nl.aantafel.shell.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(properties = "aantafel.texts.strict=true")
class StaticFilesIT {
    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Assets assets;

    private MockMvc mvc;

    @BeforeEach
    void setUp() {
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void styleSheetsCarryTheirHashAndMayBeKeptForEver() throws Exception {
        assertThat(assets.path("app.css")).matches("/nlds/app-[0-9a-f]{32}\\.css");
        MockHttpServletResponse answer = ask(assets.path("app.css"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(answer.getContentAsString()).containsPattern("url\\(/nlds/noto-sans-[0-9a-f]{32}\\.woff2\\)");
    }

    @Test
    void theNoticesOfOthersAreShipped() throws Exception {
        assertThat(ask("/nlds/THIRD-PARTY.md").getContentAsString()).contains("EUPL-1.2", "OFL-1.1", "htmx.org");
    }

    @Test
    void theHouseStyleMayBeKeptForEverUnderItsOwnHashOnly() throws Exception {
        String page = ask("/privacy").getContentAsString();
        String path = page.replaceAll("(?s).*(/huisstijl/[0-9a-f]{16}\\.css).*", "$1");
        assertThat(ask(path).getHeader("Cache-Control")).contains("immutable");
        assertThat(ask("/huisstijl/0123456789abcdef.css").getHeader("Cache-Control"))
                .isEqualTo("no-store");
        assertThat(ask("/huisstijl/nieuwerhaven.css").getStatus()).isEqualTo(404);
    }

    @Test
    void englishIsRememberedForTheSession() throws Exception {
        MockHttpServletResponse answer = ask("/privacy?lang=en");
        assertThat(answer.getContentAsString()).contains("<html lang=\"en\"", "Your personal data");
        Cookie language = answer.getCookie("taal");
        assertThat(language).isNotNull();
        assertThat(language.getMaxAge()).isEqualTo(-1);
        assertThat(language.isHttpOnly()).isTrue();
        assertThat(TenantContext.call(
                                TenantId.of(1),
                                () -> mvc.perform(get("/privacy").cookie(language))
                                        .andReturn())
                        .getResponse()
                        .getContentAsString())
                .contains("<html lang=\"en\"");
    }

    @Test
    void anUnknownLanguageIsIgnored() throws Exception {
        MockHttpServletResponse answer = ask("/privacy?lang=../../etc");
        assertThat(answer.getContentAsString()).contains("<html lang=\"nl\"");
        assertThat(answer.getCookie("taal")).isNull();
    }

    @Test
    void theListOfMunicipalitiesKeepsThePort() throws Exception {
        String page = mvc.perform(get("http://localhost:8080/platform/gemeenten"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("href=\"http://nieuwerhaven.localhost:8080/\"", "href=\"http://zuiderveen.localhost:8080/\"");
    }

    @Test
    void theConflictPageEscapesBothTexts() throws Exception {
        MockHttpServletResponse answer = ask("/test/conflict");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("Mijn tekst", "&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return TenantContext.call(TenantId.of(1), () -> mvc.perform(get(path)).andReturn())
                .getResponse();
    }
}
