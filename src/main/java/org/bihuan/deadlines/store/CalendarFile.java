package org.bihuan.deadlines.store;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.bihuan.deadlines.CalendarDay;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.WorkingTime;

/**
 * What a calendar file says: complete years with the days that the State Council's notices name.
 *
 * @param years the years that the file publishes, in order; at least one
 * @param days the named days in the file's order
 */
public record CalendarFile(SortedSet<Integer> years, List<CalendarDay> days) {

    private static final String CHINA = "/calendar/china.csv";

    /** Copies the days. */
    public CalendarFile {
        days = List.copyOf(days);
    }

    /**
     * Reads a CSV with the columns {@code date,kind,name}. The kind {@code year} publishes the year in the first column,
     * {@code holiday} and {@code workday} name a day off and a make-up workday of it, or of the December before it
     * (the notice for 2019 moved days of December 2018).
     *
     * @throws CalendarRefused when a line can't be understood or the file contradicts itself
     * @throws UncheckedIOException when the reader fails
     */
    public static CalendarFile read(Reader reader) {
        return new CalendarParser().parse(reader);
    }

    /** The State Council's calendar that the program brings with it: 2004 to 2026. */
    public static CalendarFile china() {
        var stream = Objects.requireNonNull(CalendarFile.class.getResourceAsStream(CHINA), CHINA);
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The year whose notice names this day: its own, or the year after a December whose own year isn't in the file. */
    public int noticeYear(LocalDate day) {
        return years.contains(day.getYear()) ? day.getYear() : day.getYear() + day.getMonthValue() / 12;
    }

    /** A calendar of exactly this file. */
    public WorkCalendar calendar(WorkingTime workingTime) {
        return new WorkCalendar(years, days, workingTime);
    }
}
