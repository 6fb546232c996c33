package nl.aantafel.kernel;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such complaint, or it is not for the one who asks; the two are never told apart. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchComplaint extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchComplaint() {
        super("Deze klacht bestaat niet");
    }
}
