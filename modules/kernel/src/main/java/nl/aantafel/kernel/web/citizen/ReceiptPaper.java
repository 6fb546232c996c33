package nl.aantafel.kernel.web.citizen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.law.Obligation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What happens after sending, in sentences, with the days that the law and the municipality promise. */
@Component
final class ReceiptPaper {
    private final MessageSource texts;
    private final Days days;

    ReceiptPaper(MessageSource texts, Days days) {
        this.texts = texts;
        this.days = days;
    }

    /** One sentence per thing that happens, in the order in which it happens. */
    List<String> of(ComplaintView view, Locale locale) {
        var sentences = new ArrayList<String>();
        firstContact(view).ifPresent(by -> sentences.add(text(contactKey(view), by, locale)));
        view.clock("K0b")
                .ifPresent(clock ->
                        sentences.add(text("klaar.bericht", clock.deadline().lastDay(), locale)));
        view.clock("K1")
                .ifPresent(clock ->
                        sentences.add(text("klaar.antwoord", clock.deadline().lastDay(), locale)));
        if (sentences.isEmpty()) sentences.add(texts.getMessage("klaar.signaal", null, locale));
        return List.copyOf(sentences);
    }

    private static Optional<LocalDate> firstContact(ComplaintView view) {
        return view.dossier()
                .complainant()
                .map(Party::contact)
                .filter(contact -> !contact.isEmpty())
                .flatMap(_ -> view.obligations().stream()
                        .filter(one -> one.key().equals("first-contact"))
                        .map(Obligation::by)
                        .findFirst());
    }

    private static String contactKey(ComplaintView view) {
        var hasPhone = view.dossier()
                .complainant()
                .filter(party -> !party.contact().phone().isBlank())
                .isPresent();
        return hasPhone ? "klaar.bellen" : "klaar.contact";
    }

    private String text(String key, LocalDate day, Locale locale) {
        return texts.getMessage(key, new Object[] {days.full(day, locale)}, locale);
    }
}
