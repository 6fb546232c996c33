package nl.aantafel.kernel.web.citizen;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.Receipt;
import nl.aantafel.kernel.draft.Answers;
import nl.aantafel.kernel.draft.DraftSecret;
import nl.aantafel.kernel.draft.Drafts;
import nl.aantafel.kernel.law.Question;
import org.springframework.stereotype.Component;

/** Turns a draft into a complaint, once. The program registers it, because the citizen has no account. */
@Component
final class Sending {
    private static final Subject PROGRAM = new Subject.Program();
    private final Complaints complaints;
    private final Drafts drafts;
    private final IntakeChoices choices;

    Sending(Complaints complaints, Drafts drafts, IntakeChoices choices) {
        this.complaints = complaints;
        this.drafts = drafts;
        this.choices = choices;
    }

    /**
     * Sends the draft, which has a story, and forgets it. Empty when there is no draft and none was sent with this secret.
     *
     * @param declared the citizen declared that it is the own complaint, in place of a signature (Awb 2:18)
     */
    Optional<Receipt> send(DraftSecret secret, boolean declared, Locale locale) {
        var key = secret.submissionKey();
        return drafts.take(secret, answers -> receive(answers, key, declared, locale))
                .or(() -> receipt(key));
    }

    Optional<Receipt> receipt(String key) {
        return CurrentSubject.callAs(PROGRAM, () -> complaints.receipt(key));
    }

    ComplaintView view(Receipt receipt) {
        return CurrentSubject.callAs(PROGRAM, () -> complaints.find(receipt.id()));
    }

    private Receipt receive(Answers answers, String key, boolean declared, Locale locale) {
        var word = firstWord(answers, locale);
        return CurrentSubject.callAs(PROGRAM, () -> complaints.receive(word.received(declared), word.more(), key));
    }

    private FirstWord firstWord(Answers answers, Locale locale) {
        var subjects = choices.chosen(answers).laws().stream()
                .map(law -> new FirstWord.Subject(law.key(), choices.text("law." + law.key() + ".about", locale)))
                .toList();
        var asked = choices.chosen(answers).questions().stream()
                .filter(Question::askedToCitizen)
                .map(Question::id)
                .collect(Collectors.toSet());
        return new FirstWord(answers, complaints.today(), locale.getLanguage(), subjects, asked);
    }
}
