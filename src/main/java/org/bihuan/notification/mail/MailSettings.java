package org.bihuan.notification.mail;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mail leaves; the numbers of {@code application.yml} are district defaults.
 *
 * @param from the sender's address, with or without a name; needed once {@code spring.mail.host} is set
 * @param templates a folder with texts of the office; null or empty for those of the program
 * @param sending false on a node that leaves sending to others
 * @param threads how many letters are sent at the same time; a server that hangs holds these threads and no others
 * @param interval how often new notes and due letters are looked for
 * @param retries the waits between attempts; after the last one in vain a letter is dead
 * @param keep how long letters are kept after they were sent or given up
 * @param delivery how officials get their mail who chose nothing
 * @param digestAt when the daily digest leaves, in Asia/Shanghai
 * @param quietFrom when the quiet hours begin, in Asia/Shanghai
 * @param quietUntil when they end, on the next day if it is earlier; equal to the beginning means none
 */
@ConfigurationProperties("bihuan.mail")
record MailSettings(
        @Nullable String from,
        @Nullable Path templates,
        boolean sending,
        int threads,
        Duration interval,
        List<Duration> retries,
        Duration keep,
        Delivery delivery,
        LocalTime digestAt,
        LocalTime quietFrom,
        LocalTime quietUntil) {

    /** What holds for officials who chose nothing. */
    Preference preference() {
        return new Preference(delivery, digestAt, new QuietHours(quietFrom, quietUntil));
    }
}
