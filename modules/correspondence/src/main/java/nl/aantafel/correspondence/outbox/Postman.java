package nl.aantafel.correspondence.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.aantafel.correspondence.outbox.Outbox.Mail;
import nl.aantafel.kernel.awb.electronic.NotificationTerm;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.tenancy.Municipality;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Brings word by e-mail that a letter is ready. Without {@code spring.mail.host} there is no postman on duty. */
@Component
public class Postman {
    private static final Locale DUTCH = Locale.of("nl");
    private final ObjectProvider<JavaMailSender> senders;
    private final MessageSource messages;
    private final Clock clock;

    Postman(ObjectProvider<JavaMailSender> senders, MessageSource messages, Clock clock) {
        this.senders = senders;
        this.messages = messages;
        this.clock = clock;
        senders.ifAvailable(Postman::beImpatient);
    }

    public boolean isOnDuty() {
        return senders.getIfAvailable() != null;
    }

    /** Without these a silent mail server would hold a worker for ever. */
    private static void beImpatient(JavaMailSender sender) {
        if (!(sender instanceof JavaMailSenderImpl settings)) return;
        var properties = settings.getJavaMailProperties();
        properties.putIfAbsent("mail.smtp.connectiontimeout", "10000");
        properties.putIfAbsent("mail.smtp.timeout", "30000");
        properties.putIfAbsent("mail.smtp.writetimeout", "30000");
    }

    /** @param letter that goes along; empty when the mail only says that it is there */
    Outcome send(Mail mail, Optional<byte[]> letter, Municipality municipality) {
        var sender = senders.getObject();
        try {
            sender.send(written(sender.createMimeMessage(), mail, letter, municipality));
            return new Outcome.Delivered();
        } catch (MailException failure) {
            return Failures.of(failure);
        } catch (MessagingException failure) {
            return new Outcome.Refused("adres");
        }
    }

    /** The same id at every try, so that a receiving server can drop a second one. */
    private MimeMessage written(MimeMessage message, Mail mail, Optional<byte[]> letter, Municipality municipality)
            throws MessagingException {
        var contact = municipality.contact();
        var helper = new MimeMessageHelper(message, letter.isPresent(), StandardCharsets.UTF_8.name());
        helper.setFrom(contact.email());
        helper.setTo(mail.recipient());
        var about = about(mail);
        helper.setSubject(say(about + ".subject", mail.number()));
        helper.setText(text(about, mail, municipality));
        if (letter.isPresent())
            helper.addAttachment(mail.number() + ".pdf", new ByteArrayResource(letter.get()), "application/pdf");
        message.saveChanges();
        message.setHeader(
                "Message-ID", "<" + mail.id() + "@" + municipality.hosts().getFirst() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Nothing of the letter itself: who it is from, what it is about, where it is (Awb 2:9, 2:10 lid 2). */
    private String text(String about, Mail mail, Municipality municipality) {
        var text = say(
                about + ".text",
                municipality.name(),
                mail.number(),
                "https://" + municipality.hosts().getFirst() + "/status",
                municipality.contact().phone());
        var isNotification = !mail.holdsTheLetter() && NotificationTerm.contentsAreSet(LocalDate.now(clock));
        return isNotification ? text + "\n" + say("mail.notice") : text;
    }

    private static String about(Mail mail) {
        if (mail.kind().equals(LetterKind.L0.name()))
            return mail.holdsTheLetter() ? "mail.receipt-copy" : "mail.receipt";
        return mail.holdsTheLetter() ? "mail.attached" : "mail";
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, DUTCH);
    }
}
