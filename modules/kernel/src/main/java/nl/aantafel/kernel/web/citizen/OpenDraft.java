package nl.aantafel.kernel.web.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import nl.aantafel.kernel.draft.Answers;
import nl.aantafel.kernel.draft.DraftSecret;
import nl.aantafel.kernel.draft.Drafts;
import org.springframework.stereotype.Component;

/** The draft of this browser. */
@Component
final class OpenDraft {
    private static final BrowserCookie COOKIE = new BrowserCookie("concept", Drafts.LIFE);
    private final Drafts drafts;

    OpenDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    Optional<DraftSecret> secret(HttpServletRequest request) {
        return COOKIE.read(request).flatMap(DraftSecret::parse);
    }

    /** What was filled in before; empty when nothing is kept, or not any more. */
    Optional<Answers> answers(HttpServletRequest request) {
        return secret(request).flatMap(drafts::find);
    }

    /** Keeps what one page sent, with what the other pages sent before. Begins a draft where there is none. */
    Answers keep(IntakeStage stage, HttpServletRequest request, HttpServletResponse response) {
        var before = answers(request);
        var sent = sent(request);
        var all = before.orElse(Answers.NONE);
        var asked = new HashMap<>(all.values());
        asked.putAll(sent.values());
        var now = all.replacing(stage.fieldsAmong(asked.keySet()), sent);
        var secret = before.flatMap(_ -> secret(request)).orElseGet(DraftSecret::fresh);
        drafts.keep(secret, now);
        open(secret, request, response);
        return now;
    }

    void open(DraftSecret secret, HttpServletRequest request, HttpServletResponse response) {
        COOKIE.write(secret.value(), request, response);
    }

    void discard(HttpServletRequest request, HttpServletResponse response) {
        secret(request).ifPresent(drafts::discard);
        forget(request, response);
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.forget(request, response);
    }

    private static Answers sent(HttpServletRequest request) {
        var values = new HashMap<String, List<String>>();
        request.getParameterMap()
                .forEach((name, all) ->
                        values.put(name, Arrays.stream(all).map(Typed::clean).toList()));
        return new Answers(values);
    }
}
