package org.bihuan.projects.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of agendas. */
@Component
class AgendaRows {

    private final JdbcClient jdbc;

    AgendaRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID meeting, int position, @Nullable UUID blocker, @Nullable UUID resolution) {
        jdbc.sql("INSERT INTO agenda_item (id, meeting, position, blocker, resolution) VALUES (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), meeting, position, blocker, resolution)
                .update();
    }

    /** In the order in which they are decided. */
    List<AgendaItem> of(UUID meeting) {
        return jdbc.sql("SELECT * FROM agenda_item WHERE meeting = ? ORDER BY position")
                .param(meeting)
                .query(AgendaItem.class)
                .list();
    }

    /** The first that isn't decided; empty when all are. */
    Optional<AgendaItem> next(UUID meeting) {
        return of(meeting).stream().filter(item -> item.outcome() == null).findFirst();
    }

    void remove(UUID item) {
        jdbc.sql("DELETE FROM agenda_item WHERE id = ?").param(item).update();
    }

    void decide(UUID item, String outcome) {
        jdbc.sql("UPDATE agenda_item SET outcome = ? WHERE id = ?")
                .params(outcome, item)
                .update();
    }
}
