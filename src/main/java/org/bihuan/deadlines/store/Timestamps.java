package org.bihuan.deadlines.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Instants on their way to and from {@code timestamptz}. */
final class Timestamps {

    private Timestamps() {}

    static OffsetDateTime of(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Instant get(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant getOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static List<Instant> list(ResultSet row, String column) throws SQLException {
        Timestamp[] array = (Timestamp[]) row.getArray(column).getArray();
        return Arrays.stream(array).map(Timestamp::toInstant).toList();
    }
}
