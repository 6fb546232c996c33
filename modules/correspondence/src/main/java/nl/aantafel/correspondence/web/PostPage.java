package nl.aantafel.correspondence.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.correspondence.outbox.Answer;
import nl.aantafel.correspondence.outbox.PostRoom;
import nl.aantafel.correspondence.outbox.PostRoom.EnclosureIsMissing;
import nl.aantafel.correspondence.outbox.Postman;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The post room: letters to print, and mail on which a person must decide. */
@Controller
class PostPage {
    private final PostRoom room;
    private final Postman postman;

    PostPage(PostRoom room, Postman postman) {
        this.room = room;
        this.postman = postman;
    }

    @GetMapping("/werk/post")
    ModelAndView show(@RequestParam(name = "gelukt", required = false) @Nullable Answer done) {
        return page(HttpStatus.OK).addObject("done", done);
    }

    @PostMapping("/werk/post/{id}")
    ModelAndView answer(
            @PathVariable UUID id,
            @RequestParam("besluit") Answer answer,
            @RequestParam(name = "bijlage", defaultValue = "") Set<Integer> added) {
        try {
            room.answer(id, answer, added);
            return new ModelAndView("redirect:/werk/post?gelukt=" + answer);
        } catch (EnclosureIsMissing missing) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT).addObject("incomplete", id);
        }
    }

    private ModelAndView page(HttpStatusCode status) {
        var model = Map.of("waiting", room.waiting(), "queued", room.queued(), "mailIsOn", postman.isOnDuty());
        return new ModelAndView("correspondence/post", model, status);
    }
}
