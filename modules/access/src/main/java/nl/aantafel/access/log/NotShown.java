package nl.aantafel.access.log;

import nl.aantafel.access.LookNotRecorded;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says why nothing is shown when a look cannot be written down. */
@ControllerAdvice
class NotShown {

    @ExceptionHandler(LookNotRecorded.class)
    ModelAndView notRecorded() {
        var page = new ModelAndView("access/not-recorded");
        page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return page;
    }
}
