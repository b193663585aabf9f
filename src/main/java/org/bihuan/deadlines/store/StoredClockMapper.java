package org.bihuan.deadlines.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.Due;
import org.bihuan.deadlines.LimitClock;
import org.bihuan.deadlines.LimitUnit;
import org.bihuan.deadlines.Pause;
import org.bihuan.deadlines.Rung;
import org.bihuan.deadlines.TimeLimit;
import org.springframework.jdbc.core.RowMapper;

/** Reads a clock with its pauses and rungs from one row. */
final class StoredClockMapper implements RowMapper<StoredClock> {

    @Override
    public StoredClock mapRow(ResultSet row, int number) throws SQLException {
        var due = new Due(Timestamps.get(row, "due_at"), row.getBoolean("provisional"));
        var calendar = row.getObject("calendar", UUID.class);
        return new StoredClock(clock(row), due, row.getInt("version"), rungs(row), calendar);
    }

    private static LimitClock clock(ResultSet row) throws SQLException {
        return new LimitClock(
                row.getObject("id", UUID.class),
                row.getObject("subject_id", UUID.class),
                ClockKind.valueOf(row.getString("kind")),
                Timestamps.get(row, "started_at"),
                new TimeLimit(row.getInt("amount"), LimitUnit.of(row.getString("unit"))),
                row.getInt("extended_by"),
                pauses(row),
                Timestamps.getOrNull(row, "stopped_at"));
    }

    private static List<Pause> pauses(ResultSet row) throws SQLException {
        List<Instant> starts = Timestamps.list(row, "pause_starts");
        List<Instant> ends = Timestamps.list(row, "pause_ends");
        return IntStream.range(0, starts.size())
                .mapToObj(i -> new Pause(starts.get(i), ends.get(i)))
                .toList();
    }

    private static Set<Rung> rungs(ResultSet row) throws SQLException {
        Set<Rung> rungs = EnumSet.noneOf(Rung.class);
        for (String rung : (String[]) row.getArray("rungs").getArray()) {
            rungs.add(Rung.of(rung));
        }
        return rungs;
    }
}
