package nl.aantafel.kernel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.aantafel.kernel.NoSuchComplaint;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A complaint that is not there, or not for this reader, has no page; the two look the same. */
@ControllerAdvice
class AbsentComplaint {

    @ExceptionHandler(NoSuchComplaint.class)
    void answer(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
