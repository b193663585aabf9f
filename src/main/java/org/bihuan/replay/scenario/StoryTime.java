package org.bihuan.replay.scenario;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import org.bihuan.deadlines.WorkCalendar;

/** Times as a story writes them, in Asia/Shanghai. */
final class StoryTime {

    private static final Pattern DAY_AND_TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T]+(\\d{2}:\\d{2}(?::\\d{2})?)");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,4}) ?(分钟|小时|天|个工作日)");

    private StoryTime() {}

    /** Such as {@code 2026-03-02 10:00}; {@code 24:00} is the end of the day. */
    static Instant instant(Part written) {
        var match = DAY_AND_TIME.matcher(written.text());
        if (!match.matches()) {
            throw written.wrong("时间“" + written.text() + "”应写成 2026-03-02 10:00");
        }
        return of(match.group(1), match.group(2), written);
    }

    /** The same, or only the time of a day that has come. */
    static Instant instant(Part written, Instant now) {
        return written.text().matches("\\d{2}:\\d{2}(:\\d{2})?")
                ? of(WorkCalendar.dateOf(now).toString(), written.text(), written)
                : instant(written);
    }

    private static Instant of(String day, String time, Part written) {
        try {
            var date = LocalDate.parse(day);
            return time.equals("24:00")
                    ? WorkCalendar.startOf(date.plusDays(1))
                    : date.atTime(LocalTime.parse(time))
                            .atZone(WorkCalendar.ZONE)
                            .toInstant();
        } catch (DateTimeException e) {
            throw written.wrong("没有“" + written.text() + "”这个时间");
        }
    }

    /** Some time later, such as {@code 2小时}, {@code 3天} or {@code 2个工作日}; whole days keep the time of day. */
    static Instant later(Part span, Instant now, WorkCalendar calendar) {
        var match = SPAN.matcher(span.text());
        if (!match.matches()) {
            throw span.wrong("“" + span.text() + "”应写成 30分钟、2小时、3天或2个工作日");
        }
        int amount = Integer.parseInt(match.group(1));
        return switch (match.group(2)) {
            case "分钟" -> now.plus(Duration.ofMinutes(amount));
            case "小时" -> now.plus(Duration.ofHours(amount));
            case "天" -> now.plus(Duration.ofDays(amount));
            default -> workingDaysLater(amount, now, calendar);
        };
    }

    private static Instant workingDaysLater(int amount, Instant now, WorkCalendar calendar) {
        var local = ZonedDateTime.ofInstant(now, WorkCalendar.ZONE);
        return calendar.workingDayAfter(local.toLocalDate(), amount)
                .atTime(local.toLocalTime())
                .atZone(WorkCalendar.ZONE)
                .toInstant();
    }
}
