package org.bihuan.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Carries one letter to the mail server, outside any transaction. */
class Postman {

    private final Letters letters;
    private final Organization organization;
    private final Templates templates;
    private final Sender sender;
    private final JavaMailSender server;
    private final Clock clock;

    Postman(
            Letters letters,
            Organization organization,
            Templates templates,
            Sender sender,
            JavaMailSender server,
            Clock clock) {
        this.letters = letters;
        this.organization = organization;
        this.templates = templates;
        this.sender = sender;
        this.server = server;
        this.clock = clock;
    }

    /**
     * Sends a letter that still waits; any other is left alone. After a crash between sending and noting so, it is sent
     * again under the same message id.
     *
     * @throws NotDelivered when it was not taken
     */
    void deliver(long id) {
        letters.waiting(id).ifPresent(letter -> {
            if (letter.notes().isEmpty()) {
                letters.discard(id);
            } else {
                send(letter);
                letters.sent(id);
            }
        });
    }

    private void send(Letter letter) {
        try {
            server.send(message(letter));
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            throw NotDelivered.because(e);
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException, UnsupportedEncodingException {
        var recipient = recipient(letter);
        var text = templates.of(letter, recipient.name());
        var message = new MimeMessageHelper(server.createMimeMessage(), StandardCharsets.UTF_8.name());
        message.setFrom(sender.address());
        message.setTo(new InternetAddress(recipient.email(), recipient.name(), StandardCharsets.UTF_8.name()));
        message.setSubject(text.subject());
        message.setText(text.body());
        message.setSentDate(Date.from(clock.instant()));
        var mime = message.getMimeMessage();
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader(
                "Message-ID",
                "<bihuan-%d-%d@%s>".formatted(letter.id(), letter.createdAt().toEpochMilli(), sender.domain()));
        return mime;
    }

    private Official recipient(Letter letter) {
        return organization
                .official(letter.recipient())
                .filter(official -> official.active() && official.email() != null)
                .orElseThrow(() -> new NotDelivered("收件人已不在名册中，或没有登记邮箱"));
    }
}
