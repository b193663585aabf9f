package org.bihuan.deadlines;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * On which days people are at work: weekdays less the days off, plus make-up workdays, as the State Council publishes
 * them year by year. A year that isn't published counts weekdays less the statutory days; whoever uses it must say so.
 * Immutable; days and times are those of Asia/Shanghai.
 */
public final class WorkCalendar {

    /** The only zone in which deadlines are counted. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final SortedSet<Integer> publishedYears;
    private final Map<LocalDate, CalendarDay> named = new HashMap<>();
    private final WorkingTime workingTime;
    private final Map<Integer, Map<LocalDate, String>> statutory = new ConcurrentHashMap<>();

    /**
     * A calendar of published years.
     *
     * @param publishedYears the years that are complete; may be empty
     * @param days the days that the notices name; of other years they are looked at too
     * @param workingTime the hours of a working day
     */
    public WorkCalendar(Set<Integer> publishedYears, Collection<CalendarDay> days, WorkingTime workingTime) {
        this.publishedYears = Collections.unmodifiableSortedSet(new TreeSet<>(publishedYears));
        days.forEach(day -> named.put(day.date(), day));
        this.workingTime = workingTime;
    }

    /** The day in Asia/Shanghai to which an instant belongs. */
    public static LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** 00:00 of a day in Asia/Shanghai. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The years with a published calendar, in order; may be empty. */
    public SortedSet<Integer> publishedYears() {
        return publishedYears;
    }

    /** Whether the calendar of the day's year is published. */
    public boolean isPublished(LocalDate day) {
        return publishedYears.contains(day.getYear());
    }

    /** Whether the calendars of all years from one day to another are published. */
    boolean isPublished(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear()).allMatch(publishedYears::contains);
    }

    /** The hours of a working day. */
    public WorkingTime workingTime() {
        return workingTime;
    }

    /** Whether people are at work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        CalendarDay known = named.get(day);
        if (known != null) {
            return known.working();
        }
        return !isWeekend(day) && holiday(day).isEmpty();
    }

    /** The name of the holiday for which this day is off, be it a weekend too; empty on any other day. */
    public Optional<String> holiday(LocalDate day) {
        CalendarDay known = named.get(day);
        if (known != null) {
            return known.working() ? Optional.empty() : Optional.of(known.name());
        }
        return isPublished(day)
                ? Optional.empty()
                : Optional.ofNullable(statutory(day.getYear()).get(day));
    }

    /** The name of the holiday for which this weekend day is worked; empty on any other day. */
    public Optional<String> makeUpWorkday(LocalDate day) {
        return Optional.ofNullable(named.get(day)).filter(CalendarDay::working).map(CalendarDay::name);
    }

    /** The day itself when people are at work on it, else the first working day after it. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The k-th working day after a day; the day itself for 0. */
    public LocalDate workingDayAfter(LocalDate day, int k) {
        LocalDate candidate = day;
        for (int i = 0; i < k; i++) {
            candidate = workingDayFrom(candidate.plusDays(1));
        }
        return candidate;
    }

    /** How many working days there are after a day, up to and with another one; 0 when that isn't later. */
    public int workingDays(LocalDate after, LocalDate until) {
        return until.isAfter(after)
                ? (int) after.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count()
                : 0;
    }

    /** The instant itself inside working time, else the beginning of the next working time. */
    public Instant nextWorkingTime(Instant at) {
        ZonedDateTime local = at.atZone(ZONE);
        LocalDate day = local.toLocalDate();
        LocalTime time = local.toLocalTime();
        if (isWorkingDay(day) && time.isBefore(workingTime.until())) {
            return time.isBefore(workingTime.from()) ? opening(day) : at;
        }
        return opening(workingDayAfter(day, 1));
    }

    Instant opening(LocalDate day) {
        return day.atTime(workingTime.from()).atZone(ZONE).toInstant();
    }

    Instant closing(LocalDate day) {
        return day.atTime(workingTime.until()).atZone(ZONE).toInstant();
    }

    private Map<LocalDate, String> statutory(int year) {
        return statutory.computeIfAbsent(year, StatutoryHolidays::of);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
