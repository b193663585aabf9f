package org.bihuan.notification.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters and what became of them. */
@Component
class Letters {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    Letters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts notes into a new letter and returns its id. */
    long write(String recipient, boolean digest, Collection<Long> notes) {
        var id =
                jdbc.sql("""
                        INSERT INTO mail_letter (recipient, digest, state, created_at)
                        VALUES (?, ?, 'WAITING', ?) RETURNING id""").params(recipient, digest, now()).query(Long.class).single();
        jdbc.sql("UPDATE mail_note SET letter = ? WHERE id = ANY (?)")
                .params(id, notes.toArray(Long[]::new))
                .update();
        return id;
    }

    /** A letter that still waits, with what its recipient may see by now; empty when it was sent or given up. */
    Optional<Letter> waiting(long id) {
        return jdbc.sql("SELECT * FROM mail_letter WHERE id = ? AND state = 'WAITING'")
                .param(id)
                .query((row, n) -> new Letter(
                        id,
                        row.getString("recipient"),
                        row.getBoolean("digest"),
                        row.getTimestamp("created_at").toInstant(),
                        notes(id)))
                .optional();
    }

    private List<Letter.Content> notes(long letter) {
        return jdbc.sql(
                        "SELECT subject, text, created_at FROM mail_note WHERE letter = ? AND may_see(dossier, recipient)"
                                + " ORDER BY id")
                .param(letter)
                .query(Letter.Content.class)
                .list();
    }

    /** Deletes a letter of which nothing may be sent any more. */
    void discard(long id) {
        jdbc.sql("DELETE FROM mail_letter WHERE id = ?").param(id).update();
    }

    void sent(long id) {
        jdbc.sql("UPDATE mail_letter SET state = 'SENT', ended_at = ?, failure = NULL WHERE id = ?")
                .params(now(), id)
                .update();
    }

    /** Keeps why an attempt failed. */
    void failed(long id, int attempt, String failure) {
        jdbc.sql("UPDATE mail_letter SET attempts = ?, failure = ? WHERE id = ?")
                .params(attempt, failure, id)
                .update();
    }

    void giveUp(long id) {
        jdbc.sql("UPDATE mail_letter SET state = 'DEAD', ended_at = ? WHERE id = ?")
                .params(now(), id)
                .update();
    }

    /** The newest letters that were given up, as far as they tell of cases that the reader may see. */
    List<DeadLetter> dead(String reader) {
        return jdbc.sql("""
                        SELECT l.id, l.recipient, l.digest, l.attempts, l.failure, l.ended_at, n.subject, n.text,
                               (SELECT count(*) FROM mail_note WHERE letter = l.id) AS notes
                        FROM mail_letter l
                        CROSS JOIN LATERAL (SELECT subject, text FROM mail_note
                                            WHERE letter = l.id AND may_see(dossier, ?) ORDER BY id LIMIT 1) n
                        WHERE l.state = 'DEAD' ORDER BY l.ended_at DESC, l.id DESC LIMIT ?""").params(reader, SHOWN).query(DeadLetter.class).list();
    }

    /** All letters that were given up. */
    List<Long> allDead() {
        return jdbc.sql("SELECT id FROM mail_letter WHERE state = 'DEAD' ORDER BY id")
                .query(Long.class)
                .list();
    }

    /** Lets a dead letter wait again; false when it isn't dead, or no longer. */
    boolean revive(long id) {
        return jdbc.sql("UPDATE mail_letter SET state = 'WAITING', ended_at = NULL WHERE id = ? AND state = 'DEAD'")
                        .param(id)
                        .update()
                == 1;
    }

    Figures figures() {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM mail_note WHERE letter IS NULL) AS notes,
                               count(*) FILTER (WHERE state = 'WAITING') AS waiting,
                               count(*) FILTER (WHERE state = 'SENT') AS sent,
                               count(*) FILTER (WHERE state = 'DEAD') AS dead
                        FROM mail_letter""").query(Figures.class).single();
    }

    /** Deletes what was sent or given up before an instant. */
    void forget(Instant before) {
        jdbc.sql("DELETE FROM mail_letter WHERE state <> 'WAITING' AND ended_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
