package nl.aantafel.shell.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last resort of every request that failed, in the municipality's style when its host was asked. */
@Controller
@RequestMapping("${spring.web.error.path:${error.path:/error}}")
class ErrorPages implements ErrorController {
    private final MessageSource texts;
    private final Incidents incidents;

    ErrorPages(MessageSource texts, Incidents incidents) {
        this.texts = texts;
        this.incidents = incidents;
    }

    @RequestMapping
    Object failed(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        HttpStatus status = status(request);
        Fault fault = Fault.of(status);
        String reference = status.is5xxServerError() ? incidents.record(status, exception(request)) : null;
        return isForPrograms(request) ? problem(fault, reference, locale) : page(fault, reference);
    }

    private static ModelAndView page(Fault fault, @Nullable String reference) {
        Map<String, Object> model =
                reference == null ? Map.of("key", fault.key()) : Map.of("key", fault.key(), "reference", reference);
        return new ModelAndView("shell/error", model, fault.status());
    }

    private ResponseEntity<ProblemDetail> problem(Fault fault, @Nullable String reference, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(fault.status());
        problem.setType(URI.create("about:blank"));
        problem.setTitle(texts.getMessage(fault.key() + ".title", null, locale));
        problem.setDetail(texts.getMessage(fault.key() + ".text", null, locale));
        if (reference != null) problem.setProperty("kenmerk", reference);
        return ResponseEntity.status(fault.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && path.startsWith("/api/");
    }

    /** Asked without an error before it, the page itself does not exist. */
    private static HttpStatus status(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code))
            return HttpStatus.NOT_FOUND;
        HttpStatus status = HttpStatus.resolve(code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static @Nullable Throwable exception(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
    }
}
