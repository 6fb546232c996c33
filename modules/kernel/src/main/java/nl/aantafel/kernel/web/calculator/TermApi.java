package nl.aantafel.kernel.web.calculator;

import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calculator for programs. It always speaks Dutch: its answers are cited. */
@RestController
class TermApi {
    private static final Locale DUTCH = Locale.of("nl");
    private final Calculator calculator;
    private final MessageSource texts;

    TermApi(Calculator calculator, MessageSource texts) {
        this.calculator = calculator;
        this.texts = texts;
    }

    @GetMapping("/api/v1/termijnen")
    ResponseEntity<TermAnswer> terms(@RequestParam MultiValueMap<String, String> given) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(calculator.answer(TermQuery.strict(given), DUTCH));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(BadTermQuery bad) {
        var problem = ProblemDetail.forStatus(400);
        problem.setType(URI.create("urn:aantafel:termijnen:" + bad.why()));
        problem.setTitle(texts.getMessage("calculator.bad.title", null, DUTCH));
        problem.setDetail(texts.getMessage("calculator.bad." + bad.why(), null, DUTCH));
        problem.setProperty("parameter", bad.parameter());
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
