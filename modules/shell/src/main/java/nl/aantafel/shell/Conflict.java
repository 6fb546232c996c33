package nl.aantafel.shell;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Two people changed the same thing. Nothing is stored and nothing is lost: the page shows both texts.
 *
 * @param yours what this person typed
 * @param theirs what was stored in the meantime
 * @param who who stored it, ready to show; empty when unknown
 * @param href where to go on, with the stored text
 */
public record Conflict(String yours, String theirs, String who, String href) {

    /** The page for it, with status 409. */
    public ModelAndView page() {
        return new ModelAndView("shell/conflict", Map.of("conflict", this), HttpStatus.CONFLICT);
    }
}
