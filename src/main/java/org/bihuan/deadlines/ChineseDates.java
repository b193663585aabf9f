package org.bihuan.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Dates as officials write them, in Asia/Shanghai; independent of the machine's language. */
public final class ChineseDates {

    private ChineseDates() {}

    /** "2019年10月14日（周一）". */
    public static String full(LocalDate day) {
        return day.getYear() + "年" + withWeekday(day);
    }

    /** "10月14日（周一）". */
    public static String withWeekday(LocalDate day) {
        return plain(day) + "（" + weekday(day) + "）";
    }

    /** "10月14日". */
    public static String plain(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** "周一". */
    public static String weekday(LocalDate day) {
        return "周" + "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1);
    }

    /** "2019年10月14日（周一）09:05"; seconds only where there are any. */
    public static String full(Instant at) {
        return full(WorkCalendar.dateOf(at)) + time(at);
    }

    /** The end of a limit: "2019年10月14日（周一）24时", or with its time when it isn't the end of a day. */
    public static String due(Instant at) {
        LocalDate last = WorkCalendar.dateOf(at.minusNanos(1));
        return at.equals(WorkCalendar.startOf(last.plusDays(1))) ? full(last) + "24时" : full(at);
    }

    /** Days in order as spans: "10月1日至10月7日、12月31日". */
    public static String spans(List<LocalDate> days) {
        List<String> spans = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= days.size(); i++) {
            if (i == days.size() || !days.get(i).equals(days.get(i - 1).plusDays(1))) {
                spans.add(span(days.get(first), days.get(i - 1)));
                first = i;
            }
        }
        return String.join("、", spans);
    }

    private static String span(LocalDate first, LocalDate last) {
        return first.equals(last) ? plain(first) : plain(first) + "至" + plain(last);
    }

    private static String time(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, WorkCalendar.ZONE);
        String minutes = "%02d:%02d".formatted(local.getHour(), local.getMinute());
        return local.getSecond() == 0 ? minutes : minutes + ":%02d".formatted(local.getSecond());
    }
}
