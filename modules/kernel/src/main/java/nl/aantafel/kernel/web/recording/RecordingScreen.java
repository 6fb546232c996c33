package nl.aantafel.kernel.web.recording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aantafel.kernel.ApplicableLaw;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.SupportNeed;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.Question;
import nl.aantafel.kernel.law.SectoralLaw;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.shell.View.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The form for recording a complaint, on one screen. */
@Component
class RecordingScreen {
    private final ApplicableLaw law;
    private final Phrases phrases;

    RecordingScreen(ApplicableLaw law, Phrases phrases) {
        this.law = law;
        this.phrases = phrases;
    }

    /** A question of a law, ready to show. */
    record Asked(String name, String label, String hint, List<Choice> answers) {}

    /** Something the law says against it. */
    record Refusal(String sentence, String instead, String article) {}

    ModelAndView show(Recording recording) {
        return page(recording, HttpStatus.OK);
    }

    ModelAndView correct(Recording recording, Map<String, String> errors) {
        return page(new Recording(recording.values(), errors), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    ModelAndView refuse(Recording recording, List<Breach> breaches) {
        return page(recording, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("refusals", breaches.stream().map(this::refusal).toList());
    }

    private Refusal refusal(Breach breach) {
        var key = "breach." + breach.rule();
        return new Refusal(
                phrases.say(key),
                phrases.maybe(key + ".instead"),
                breach.article().toString());
    }

    private ModelAndView page(Recording recording, HttpStatus status) {
        var errors = new LinkedHashMap<String, String>();
        recording
                .errors()
                .forEach((path, key) -> errors.put(path, phrases.say("record." + path) + ": " + phrases.say(key)));
        return new ModelAndView("kernel/record", Map.of(), status)
                .addObject("form", recording)
                .addObject("errors", errors)
                .addObject("channels", constants(Channel.values()))
                .addObject("opennesses", constants(Openness.values()))
                .addObject("needs", constants(SupportNeed.values()))
                .addObject("laws", law.here().laws().stream().map(this::law).toList())
                .addObject(
                        "questions",
                        law.here().questions().stream().map(this::asked).toList());
    }

    private List<Choice> constants(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(one -> new Choice(one.name(), phrases.of(one)))
                .toList();
    }

    private Choice law(SectoralLaw one) {
        return new Choice(one.key(), phrases.say("law." + one.key()), phrases.maybe("law." + one.key() + ".about"));
    }

    private Asked asked(Question question) {
        var key = "question." + question.id();
        var answers = new ArrayList<Choice>();
        if (!question.answers().isEmpty()) answers.add(new Choice("", phrases.say("record.notAsked")));
        question.answers().forEach(answer -> answers.add(new Choice(answer, phrases.say(key + "." + answer))));
        return new Asked(key, phrases.say(key + ".label"), phrases.maybe(key + ".hint"), answers);
    }
}
