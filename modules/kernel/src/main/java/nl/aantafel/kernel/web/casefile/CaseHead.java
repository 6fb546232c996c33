package nl.aantafel.kernel.web.casefile;

import java.util.List;
import nl.aantafel.kernel.web.Badge;
import nl.aantafel.shell.View.Stage;

/**
 * The top of the case page.
 *
 * @param regime which rules hold; @param because why those
 * @param missing what keeps it from being a written complaint in the sense of the law
 */
record CaseHead(
        String number,
        String title,
        Badge badge,
        List<String> laws,
        String regime,
        String because,
        List<String> missing,
        String handler,
        List<Stage> stages) {}
