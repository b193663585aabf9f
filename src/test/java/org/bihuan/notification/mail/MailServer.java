package org.bihuan.notification.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A mail server on this machine that may be down and come back on its port. */
final class MailServer {

    private final int port = freePort();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    void up() {
        server.start();
    }

    void down() {
        server.stop();
    }

    int port() {
        return port;
    }

    /** What was received, such as {@code jiaowei-1: subject}, in its order. */
    List<String> received() {
        return Arrays.stream(server.getReceivedMessages())
                .map(message -> {
                    try {
                        var to = message.getAllRecipients()[0].toString().replaceAll(".*<|@.*", "");
                        return to + ": " + message.getSubject();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    MimeMessage last() {
        var all = server.getReceivedMessages();
        return all[all.length - 1];
    }

    /** Configures a program that mails through it. */
    void configure(DynamicPropertyRegistry program) {
        program.add("spring.mail.host", () -> "127.0.0.1");
        program.add("spring.mail.port", () -> port);
        program.add("bihuan.mail.from", () -> "闭环系统 <bihuan@example.gov.cn>");
        program.add("bihuan.organization", MailedDistrict::folder);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
