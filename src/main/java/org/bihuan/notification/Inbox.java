package org.bihuan.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bihuan.cases.MatterNotice;
import org.bihuan.cases.RungClimbed;
import org.bihuan.deadlines.store.Calendars;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The in-app inbox. Notes are rows of the same transaction as what they tell, so none is lost and none is told of a step
 * that was undone. A note about a rung waits for working time, unless its limit counts hours.
 */
@Component
class Inbox {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Calendars calendars, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
    }

    @EventListener
    void on(RungClimbed climbed) {
        var now = clock.instant();
        var from = climbed.anytime() ? now : calendars.current().nextWorkingTime(now);
        var text = RungTexts.text(climbed);
        put(
                climbed.recipients(),
                climbed.dossier(),
                climbed.subject(),
                text,
                climbed.rung().name(),
                from);
    }

    @EventListener
    void on(MatterNotice notice) {
        put(notice.recipients(), notice.dossier(), notice.number(), notice.text(), "notice", clock.instant());
    }

    private void put(Collection<String> to, UUID dossier, String subject, String text, String level, Instant from) {
        if (!to.isEmpty()) {
            jdbc.sql("""
                            INSERT INTO inbox_note (recipient, dossier, subject, text, level, created_at, visible_from)
                            SELECT unnest(?::text[]), ?, ?, ?, ?, ?, ?""")
                    .params(
                            to.toArray(String[]::new),
                            dossier,
                            subject,
                            text,
                            level,
                            Timestamp.from(clock.instant()),
                            Timestamp.from(from))
                    .update();
        }
    }

    /** The newest notes of an official that may be seen by now; none of a case that the official must keep away from. */
    List<Note> of(String official) {
        return jdbc.sql("""
                        SELECT id, subject, text, level, visible_from, read_at FROM inbox_note
                        WHERE recipient = ? AND visible_from <= ? AND may_see(dossier, recipient)
                        ORDER BY visible_from DESC, id DESC LIMIT ?""")
                .params(official, Timestamp.from(clock.instant()), SHOWN)
                .query(Note.class)
                .list();
    }

    /** Marks every visible note of an official as read. */
    void readAll(String official) {
        var now = Timestamp.from(clock.instant());
        jdbc.sql("UPDATE inbox_note SET read_at = ? WHERE recipient = ? AND read_at IS NULL AND visible_from <= ?")
                .params(now, official, now)
                .update();
    }
}
