package org.bihuan.reports.bulletin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads bulletins; changes nothing. */
@Service
@Transactional(readOnly = true)
public class Bulletins {

    private final BulletinFile file;
    private final JdbcClient jdbc;

    Bulletins(BulletinFile file, JdbcClient jdbc) {
        this.file = file;
        this.jdbc = jdbc;
    }

    /** An entry of the record of a bulletin. */
    public record Entry(
            Instant at,
            String actor,
            String label,
            @Nullable String why) {}

    /** All, the latest month first, each with its newest version first. */
    public List<Bulletin> all() {
        return file.all();
    }

    /** The bulletin; empty when the id is of something else. */
    public Optional<Bulletin> find(UUID id) {
        return file.find(id);
    }

    /**
     * The bulletin of a month; empty when there is none.
     *
     * @param period such as 2026-10
     * @param version of the assessment
     */
    public Optional<Bulletin> find(String period, int version) {
        return file.find(period, version);
    }

    /** What happened to it, the earliest first. */
    public List<Entry> history(UUID id) {
        return jdbc.sql("SELECT at, actor, label, why FROM bulletin_event WHERE bulletin = ? ORDER BY id")
                .param(id)
                .query(Entry.class)
                .list();
    }
}
