package org.bihuan.notification.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Works out when notes are due by what their recipients chose, and puts those that are due into letters: one a note, or
 * one a recipient for a digest. A note gets into one letter only.
 */
class SortingOffice {

    private final JdbcClient jdbc;
    private final Preferences preferences;
    private final Letters letters;
    private final LetterQueue queue;
    private final TransactionOperations transaction;
    private final Clock clock;

    SortingOffice(
            JdbcClient jdbc,
            Preferences preferences,
            Letters letters,
            LetterQueue queue,
            TransactionOperations transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.preferences = preferences;
        this.letters = letters;
        this.queue = queue;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sorts whatever lies there; another node that sorts at the same time takes other notes. */
    void sort() {
        transaction.executeWithoutResult(status -> {
            workOutWhenDue();
            dropHidden();
            writeLetters();
        });
    }

    private record LooseNote(long id, String recipient, boolean urgent, Instant notBefore) {}

    private void workOutWhenDue() {
        var unknown = loose("due_at IS NULL");
        var wishes = wishes(unknown);
        for (var note : unknown) {
            wishes.get(note.recipient())
                    .due(note.notBefore(), note.urgent())
                    .ifPresentOrElse(
                            due -> jdbc.sql("UPDATE mail_note SET due_at = ? WHERE id = ?")
                                    .params(Timestamp.from(due), note.id())
                                    .update(),
                            () -> jdbc.sql("DELETE FROM mail_note WHERE id = ?")
                                    .param(note.id())
                                    .update());
        }
    }

    /** Whoever must keep away from a case by now gets no mail of it. */
    private void dropHidden() {
        jdbc.sql("DELETE FROM mail_note WHERE letter IS NULL AND due_at <= ? AND NOT may_see(dossier, recipient)")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private void writeLetters() {
        var due = loose("due_at <= ?", Timestamp.from(clock.instant()));
        var wishes = wishes(due);
        var collected = due.stream()
                .collect(Collectors.partitioningBy(
                        note -> wishes.get(note.recipient()).collects(note.urgent())));
        collected.get(false).forEach(note -> write(note.recipient(), false, List.of(note)));
        collected.get(true).stream()
                .collect(Collectors.groupingBy(LooseNote::recipient, LinkedHashMap::new, Collectors.toList()))
                .forEach((recipient, notes) -> write(recipient, true, notes));
    }

    private void write(String recipient, boolean digest, List<LooseNote> notes) {
        var ids = notes.stream().map(LooseNote::id).toList();
        queue.put(letters.write(recipient, digest, ids));
    }

    private List<LooseNote> loose(String condition, Object... values) {
        return jdbc.sql("SELECT id, recipient, urgent, not_before FROM mail_note WHERE letter IS NULL AND " + condition
                        + " ORDER BY id FOR UPDATE SKIP LOCKED")
                .params(values)
                .query(LooseNote.class)
                .list();
    }

    private Map<String, Preference> wishes(List<LooseNote> notes) {
        return preferences.of(notes.stream().map(LooseNote::recipient).toList());
    }
}
