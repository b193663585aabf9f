package org.bihuan.deadlines.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bihuan.deadlines.CalendarDay;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.WorkingTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements on the calendar's rows. */
@Component
class CalendarRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CalendarRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Names the calendar in force; another one after each import. */
    UUID token() {
        return jdbc.sql("SELECT token FROM calendar_version").query(UUID.class).single();
    }

    /** The same, held until this transaction ends, so that imports take turns. */
    void lockToken() {
        jdbc.sql("SELECT token FROM calendar_version FOR UPDATE")
                .query(UUID.class)
                .single();
    }

    Set<Integer> years() {
        return jdbc.sql("SELECT year FROM calendar_year").query(Integer.class).set();
    }

    List<PublishedYear> published() {
        return jdbc.sql("""
                        SELECT year, imported_at, imported_by,
                               count(*) FILTER (WHERE NOT working) AS holidays,
                               count(*) FILTER (WHERE working) AS workdays
                        FROM calendar_year LEFT JOIN calendar_day ON notice_year = year
                        GROUP BY year ORDER BY year DESC""").query(PublishedYear.class).list();
    }

    WorkCalendar load(WorkingTime workingTime) {
        List<CalendarDay> days = jdbc.sql("SELECT date, working, name FROM calendar_day")
                .query((row, number) -> new CalendarDay(
                        row.getObject("date", LocalDate.class), row.getBoolean("working"), row.getString("name")))
                .list();
        return new WorkCalendar(years(), days, workingTime);
    }

    /** Replaces the years of the file and gives the calendar another token. */
    void replace(CalendarFile file, String who, Instant at) {
        for (int year : file.years()) {
            jdbc.sql("DELETE FROM calendar_year WHERE year = ?").param(year).update();
            jdbc.sql("INSERT INTO calendar_year (year, imported_at, imported_by) VALUES (?, ?, ?)")
                    .params(year, Timestamps.of(at), who)
                    .update();
        }
        insert(file);
        jdbc.sql("UPDATE calendar_version SET token = gen_random_uuid()").update();
    }

    private void insert(CalendarFile file) {
        batches.batchUpdate("""
                INSERT INTO calendar_day (date, working, name, notice_year) VALUES (?, ?, ?, ?)
                ON CONFLICT (date) DO UPDATE
                SET working = excluded.working, name = excluded.name, notice_year = excluded.notice_year""", file.days(), 500, (row, day) -> {
            row.setObject(1, day.date());
            row.setBoolean(2, day.working());
            row.setString(3, day.name());
            row.setInt(4, file.noticeYear(day.date()));
        });
    }
}
