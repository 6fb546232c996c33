package nl.aantafel.correspondence.outbox;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.aantafel.correspondence.outbox.StaffNotices.Notice;
import nl.aantafel.tenancy.EachMunicipality;
import nl.aantafel.tenancy.Municipality;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends word of broken glass to the address where complaints of the municipality are read. */
@Component
class NoticeWorker {
    private static final Locale DUTCH = Locale.of("nl");
    private static final int AT_ONCE = 20;

    private final EachMunicipality municipalities;
    private final StaffNotices notices;
    private final ObjectProvider<JavaMailSender> senders;
    private final MessageSource messages;

    NoticeWorker(
            EachMunicipality municipalities,
            StaffNotices notices,
            ObjectProvider<JavaMailSender> senders,
            MessageSource messages) {
        this.municipalities = municipalities;
        this.notices = notices;
        this.senders = senders;
        this.messages = messages;
    }

    @Scheduled(fixedDelayString = "${aantafel.outbox.pause:PT5S}", initialDelayString = "${aantafel.outbox.pause:PT5S}")
    void round() {
        if (senders.getIfAvailable() != null) municipalities.run(this::empty);
    }

    private void empty(Municipality municipality) {
        for (int i = 0; i < AT_ONCE; i++) {
            var notice = notices.claim();
            if (notice.isEmpty()) return;
            notices.settle(notice.get(), send(notice.get(), municipality));
        }
    }

    private Outcome send(Notice notice, Municipality municipality) {
        var sender = senders.getObject();
        var host = municipality.hosts().getFirst();
        try {
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(municipality.contact().email());
            helper.setTo(municipality.contact().email());
            helper.setSubject(say("mail.%s.subject".formatted(notice.kind())));
            helper.setText(say(
                    "mail.%s.text".formatted(notice.kind()),
                    municipality.name(),
                    "https://" + host + "/werk/inzage/noodtoegang"));
            message.saveChanges();
            message.setHeader("Message-ID", "<" + notice.id() + "@" + host + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
            return new Outcome.Delivered();
        } catch (MailException failure) {
            return Failures.of(failure);
        } catch (MessagingException failure) {
            return new Outcome.Refused("adres");
        }
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, DUTCH);
    }
}
