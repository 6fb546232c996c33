package nl.aantafel.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A look could not be written down, so nothing is shown. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class LookNotRecorded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LookNotRecorded(Throwable cause) {
        super("De inzage kon niet worden vastgelegd", cause);
    }
}
