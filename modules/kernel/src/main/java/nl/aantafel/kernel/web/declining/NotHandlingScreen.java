package nl.aantafel.kernel.web.declining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.Clocks;
import nl.aantafel.kernel.awb.declining.Lateness;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.web.Phrases;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The grounds of Awb 9:8 in words, and the two measures beside each other. */
@Component
class NotHandlingScreen {
    /** A ground, with what has to be shown for it. */
    record Way(String href, String name, String needs) {}

    /** Somebody was late: which dossier, with what, how many days. */
    record Late(String number, String what, String days) {}

    private final Phrases phrases;

    NotHandlingScreen(Phrases phrases) {
        this.phrases = phrases;
    }

    /** @param earlier other complaints of the same citizen */
    ModelAndView of(ComplaintView view, List<ComplaintView> earlier) {
        var until = view.clock("K2").map(Clock::deadline);
        return new ModelAndView("kernel/not-handling")
                .addObject("complaint", view)
                .addObject(
                        "until",
                        until.map(deadline -> phrases.day(deadline.lastDay())).orElse(""))
                .addObject(
                        "isPast",
                        until.filter(deadline -> deadline.isPast(view.today())).isPresent())
                .addObject(
                        "ways",
                        Arrays.stream(Ground.values())
                                .map(ground -> way(view, ground))
                                .toList())
                .addObject("citizen", citizen(view))
                .addObject(
                        "ours",
                        Stream.concat(Stream.of(view), earlier.stream())
                                .flatMap(this::ours)
                                .toList())
                .addObject("earlier", earlier.size());
    }

    private Way way(ComplaintView view, Ground ground) {
        return new Way(
                "/klachten/" + view.id() + "/stappen/Declined?ground=" + ground.name(),
                phrases.of(ground),
                phrases.say("declining.needs." + ground.name()));
    }

    private List<Late> citizen(ComplaintView view) {
        return Lateness.ofTheCitizen(view.dossier(), view.circumstances().calendar()).stream()
                .map(late -> new Late(view.dossier().number(), late.what(), days(late)))
                .toList();
    }

    private Stream<Late> ours(ComplaintView view) {
        return Lateness.ofTheMunicipality(Clocks.of(view.dossier(), view.circumstances()), view.today()).stream()
                .map(late -> new Late(view.dossier().number(), phrases.say("clock." + late.what()), days(late)));
    }

    private String days(Lateness late) {
        return late.days() == 1 ? phrases.say("declining.day") : phrases.say("declining.days", late.days());
    }
}
