package nl.aantafel.correspondence.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aantafel.correspondence.Letters;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class LetterHtmlTests {

    @Test
    void everyKindOfBlockBecomesSemanticHtml() {
        assertThat(html(Letters.longLetter()))
                .contains("lang=\"nl-NL\"")
                .contains("<h2 class=\"letter-subject\">Ons antwoord op uw klacht over de huishoudelijke hulp</h2>")
                .contains("<h3>Wat gaan wij doen?</h3>", "<h4>De uren hulp</h4>")
                .contains("<strong>gegrond</strong>")
                .contains("<li>Het verslag van het gesprek is niet naar u gestuurd.</li>")
                .contains("<caption>Overzicht van de contacten</caption>", "<th scope=\"col\">Datum</th>")
                .contains("<dt>Ontvangen op</dt>", "<dd>16 maart 2026</dd>")
                .contains("<a href=\"https://www.ombudsman.example/klacht\">www.ombudsman.example/klacht-indienen</a>")
                .contains("Ombudsman voor de regio<br>Postbus 1<br>1200 AA Zuiderveen")
                .contains("Met vriendelijke groet,<br>namens burgemeester")
                .contains("<h3>Bijlagen</h3>", "<li>Advies van de klachtencommissie</li>");
    }

    @Test
    void whatSomebodyTypedIsNeverMarkup() {
        String typed = "<script>alert(1)</script> [[${7*7}]] __${7*7}__";

        assertThat(html(Letters.about(typed, List.of(Block.paragraph(typed), Block.bullets(typed)))))
                .doesNotContain("<script", "49")
                .contains("<p>&lt;script&gt;alert(1)&lt;/script&gt; [[${7*7}]] __${7*7}__</p>");
    }

    private static String html(Letter letter) {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setOrder(1);
        files.setResolvablePatterns(Set.of("correspondence/*"));
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolvers(Set.of(files, new StringTemplateResolver()));
        Context context = new Context(null, Map.of("letter", letter));
        return engine.process("<div th:replace=\"~{correspondence/letter :: blocks(${letter})}\"></div>", context);
    }
}
