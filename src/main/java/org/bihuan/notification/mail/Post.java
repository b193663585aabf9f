package org.bihuan.notification.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.bihuan.cases.MatterNotice;
import org.bihuan.cases.RungClimbed;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.notification.RungTexts;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes notes for officials who have a mail address, in the transaction of what they tell; that transaction does nothing
 * else for mail. A fact that is told twice makes one note a recipient. Until the post opens, time may be simulated: what
 * is played then is history, and nobody gets mail of it.
 */
class Post {

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Calendars calendars;
    private final Clock clock;
    private volatile boolean open;

    Post(JdbcClient jdbc, Organization organization, Calendars calendars, Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Opens for good: also what happens while the program stops is noted. */
    void open() {
        open = true;
    }

    @EventListener
    void on(RungClimbed climbed) {
        var now = clock.instant();
        var key = "%s/%s/%s/%s".formatted(climbed.subject(), climbed.clock(), climbed.rung(), climbed.at());
        var from = climbed.anytime() ? now : calendars.current().nextWorkingTime(now);
        var note =
                new Fact(climbed.dossier(), key, climbed.subject(), RungTexts.text(climbed), climbed.anytime(), from);
        take(note, climbed.recipients());
    }

    @EventListener
    void on(MatterNotice notice) {
        var key = notice.fact().toString();
        var now = clock.instant();
        take(new Fact(notice.dossier(), key, notice.number(), notice.text(), false, now), notice.recipients());
    }

    private record Fact(UUID dossier, String key, String subject, String text, boolean urgent, Instant notBefore) {}

    private void take(Fact fact, Collection<String> recipients) {
        var reached = recipients.stream().filter(this::hasAddress).toArray(String[]::new);
        if (open && reached.length > 0) {
            jdbc.sql("""
                            INSERT INTO mail_note
                                (message_key, recipient, dossier, subject, text, urgent, created_at, not_before)
                            SELECT ? || '/' || recipient, recipient, ?, ?, ?, ?, ?, ?
                            FROM unnest(?::text[]) AS recipient
                            ON CONFLICT (message_key) DO NOTHING""")
                    .params(
                            fact.key(),
                            fact.dossier(),
                            fact.subject(),
                            fact.text(),
                            fact.urgent(),
                            Timestamp.from(clock.instant()),
                            Timestamp.from(fact.notBefore()),
                            reached)
                    .update();
        }
    }

    private boolean hasAddress(String official) {
        return organization
                .official(official)
                .filter(Official::active)
                .map(Official::email)
                .isPresent();
    }
}
