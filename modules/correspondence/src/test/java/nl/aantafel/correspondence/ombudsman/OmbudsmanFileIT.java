package nl.aantafel.correspondence.ombudsman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.correspondence.LivedComplaint;
import nl.aantafel.kernel.dossier.ContactStep.Noted;
import nl.aantafel.kernel.dossier.ContactStep.OverrunTold;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** One click gives the citizen the whole file for the ombudsman; the test opens it as the citizen would. */
@SpringBootTest(
        properties = {
            "aantafel.tenant-config=../../tenant-config",
            "aantafel.outbox.pause=PT24H",
            "aantafel.texts.strict=true"
        })
@WithDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OmbudsmanFileIT {
    private static final String ZIP = "/status/mijn-klacht/ombudsman.zip";
    private final LivedComplaint complaint;
    private final MockMvc browser;

    @Autowired
    OmbudsmanFileIT(LivedComplaint complaint, WebApplicationContext context) {
        this.complaint = complaint;
        this.browser = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    @Proves({"R-9.18", "R-9.28"})
    void theFileHoldsTheRequestAndTheOwnLettersOnly() throws Exception {
        var id = complaint.postponed(new Contact("", "", "Dorpsstraat 1"));
        complaint.take(id, new Noted(LivedComplaint.DAY, "Alleen voor ons"));

        var answer = ask(new Citizen(id.value()), ZIP, "nl");
        var files = unzipped(answer.getContentAsByteArray());

        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", "-ombudsman.zip");
        assertThat(files.keySet())
                .hasSize(3)
                .satisfiesExactly(
                        name -> assertThat(name).isEqualTo("0-verzoekschrift.pdf"),
                        name -> assertThat(name).startsWith("1-KL-2026-").endsWith("-L1.pdf"),
                        name -> assertThat(name).startsWith("2-KL-2026-").endsWith("-L5.pdf"));
        assertThat(text(files.get("0-verzoekschrift.pdf")))
                .contains("Niemand belt terug", "mevrouw A. Jansma", "Nationale ombudsman", "Handtekening")
                .doesNotContain("Alleen voor ons");
    }

    @Test
    void theRequestAloneIsThereInEnglishToo() throws Exception {
        var id = complaint.acknowledged(new Contact("", "", "Dorpsstraat 1"));

        var answer = ask(new Citizen(id.value()), "/status/mijn-klacht/ombudsman.pdf", "en");

        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(text(answer.getContentAsByteArray())).contains("Who are you?", "Niemand belt terug");
    }

    /** Nobody handled it and the term has passed: the file is there all the same, and so is the letter that says so. */
    @Test
    @Proves({"R-9.18", "R-9.24-1", "L16"})
    void theFileIsThereAlsoWhenNobodyHandlesTheComplaintAndItIsTooLate() throws Exception {
        var id = complaint.receivedFrom(new Contact("", "", "Dorpsstraat 1"));
        var late = LivedComplaint.DAY.plusWeeks(7);
        complaint.standOn(late);
        complaint.take(id, new OverrunTold(late, late.plusDays(14), "Het spijt ons dat u nog niets hoorde."));

        var answer = ask(new Citizen(id.value()), ZIP, "nl");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(unzipped(answer.getContentAsByteArray()).keySet()).first().isEqualTo("0-verzoekschrift.pdf");
        assertThat(complaint.letters(id))
                .extracting(line -> line.letter().kind())
                .contains(LetterKind.L16);
    }

    @Test
    void whoseSessionIsOverGoesBackToTheDoor() {
        assertThat(ask(new Subject.Anonymous(), ZIP, "nl").getHeader("Location"))
                .isEqualTo("/status?verlopen");
    }

    @Test
    @Proves({"R-9.20", "R-9.22", "R-9.23", "R-9.24-2", "S-127"})
    void theStatusPageSaysWhoUntilWhenAndWhetherOneCanGo() throws Exception {
        var id = complaint.acknowledged(new Contact("", "", "Dorpsstraat 1"));

        var page = ask(new Citizen(id.value()), "/status/mijn-klacht", "nl").getContentAsString();

        assertThat(page)
                .contains("Help mij naar de ombudsman", "Nationale ombudsman", "gratis", ZIP)
                .contains("meestal om op ons antwoord te wachten", "artikel 9:20, 9:22, 9:23 en 9:24");
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry())
                files.put(entry.getName(), stream.readAllBytes());
        }
        return files;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var file = new PdfReader(pdf)) {
            var all = new StringBuilder();
            for (int page = 1; page <= file.getNumberOfPages(); page++)
                all.append(new PdfTextExtractor(file).getTextFromPage(page)).append('\n');
            return all.toString();
        }
    }

    private MockHttpServletResponse ask(Subject subject, String path, String language) {
        return complaint.here(() -> CurrentSubject.callAs(subject, () -> answer(path, language)));
    }

    private MockHttpServletResponse answer(String path, String language) {
        try {
            return browser.perform(get(path).locale(Locale.of(language)).param("lang", language))
                    .andReturn()
                    .getResponse();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
