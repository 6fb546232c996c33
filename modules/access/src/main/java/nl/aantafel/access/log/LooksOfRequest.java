package nl.aantafel.access.log;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What was written down for the request in hand: a page that asks for a dossier three times is one look. */
final class LooksOfRequest {
    private static final String NAME = LooksOfRequest.class.getName();

    private LooksOfRequest() {}

    @SuppressWarnings("unchecked") // nobody else knows the name
    static Set<Seen> written() {
        var request = RequestContextHolder.getRequestAttributes();
        var found = request == null ? null : request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
        return found == null ? Set.of() : (Set<Seen>) found;
    }

    /** Only after the commit: what was undone must be written again. */
    static void add(Collection<Seen> looks) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null || looks.isEmpty()) return;
        var all = new HashSet<>(written());
        all.addAll(looks);
        request.setAttribute(NAME, all, RequestAttributes.SCOPE_REQUEST);
    }
}
