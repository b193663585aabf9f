package org.bihuan.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers "how was this date computed?" for one clock, a fact a line. */
final class ClockAccount {

    private final LimitClock clock;
    private final WorkCalendar calendar;
    private final Due due;
    private final List<String> lines = new ArrayList<>();

    ClockAccount(LimitClock clock, WorkCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
        this.due = clock.due(calendar);
    }

    String text() {
        limit();
        method();
        pauses();
        if (clock.limit().unit().countsDays()) {
            lastDay();
        } else {
            lines.add("时限于" + ChineseDates.full(due.at()) + "届满。");
        }
        provisional();
        end();
        return String.join("\n", lines);
    }

    private void limit() {
        String text = clock.kind().label() + "时限" + clock.limit().text() + "，自" + ChineseDates.full(clock.startedAt())
                + "起算。";
        lines.add(text);
        if (clock.extendedBy() > 0) {
            String more = clock.extendedBy() + clock.limit().unit().label();
            lines.add("经批准延期" + more + "，共" + clock.total().text() + "。");
        }
    }

    private void method() {
        switch (clock.limit().unit()) {
            case WORKING_DAYS -> {
                lines.add("起算当日不计入，只计工作日，周末不计。");
                skippedAndWorked(startDay().plusDays(1));
            }
            case CALENDAR_DAYS -> lines.add("起算当日不计入，逐日计算，节假日和周末计入。");
            case HOURS -> lines.add("自起算时刻连续计时，昼夜和节假日计入。");
            case WORKING_HOURS -> {
                lines.add("只计工作日的" + calendar.workingTime().text() + "。");
                skippedAndWorked(startDay());
            }
        }
    }

    private void skippedAndWorked(LocalDate first) {
        Map<String, List<LocalDate>> skipped = new LinkedHashMap<>();
        List<String> worked = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(due.lastDay()); day = day.plusDays(1)) {
            LocalDate each = day;
            calendar.holiday(each)
                    .ifPresent(name -> skipped.computeIfAbsent(each.getYear() + name, key -> new ArrayList<>())
                            .add(each));
            calendar.makeUpWorkday(each)
                    .filter(name -> clock.pauses().stream().noneMatch(pause -> pause.covers(each)))
                    .ifPresent(name -> worked.add(
                            ChineseDates.plain(each) + "（" + ChineseDates.weekday(each) + "，" + name + "调休）"));
        }
        holidays(skipped);
        if (!worked.isEmpty()) {
            lines.add("调休上班日计入：" + String.join("、", worked) + "。");
        }
    }

    private void holidays(Map<String, List<LocalDate>> skipped) {
        if (!skipped.isEmpty()) {
            lines.add("节假日不计入："
                    + skipped.entrySet().stream()
                            .map(entry ->
                                    entry.getKey().substring(4) + "（" + ChineseDates.spans(entry.getValue()) + "）")
                            .collect(Collectors.joining("、"))
                    + "。");
        }
    }

    private void pauses() {
        for (Pause pause : clock.pauses()) {
            String span = ChineseDates.full(pause.from()) + "至" + ChineseDates.full(pause.until());
            lines.add("暂停：" + span + "，" + leftOut(pause) + "。");
        }
    }

    private String leftOut(Pause pause) {
        if (!clock.limit().unit().countsDays()) {
            return "其间不计时";
        }
        List<LocalDate> days = WorkCalendar.dateOf(pause.from())
                .datesUntil(WorkCalendar.dateOf(pause.until()))
                .toList();
        return days.isEmpty() ? "未跨日，不扣除" : "扣除" + ChineseDates.spans(days);
    }

    private void lastDay() {
        LocalDate nth = new DayCounting(clock, calendar).nth(clock.total().amount());
        String which = "第" + clock.total().text() + "为" + ChineseDates.full(nth);
        if (!nth.equals(due.lastDay())) {
            lines.add(which + calendar.holiday(nth).map(name -> "，适逢" + name).orElse("") + "，不是工作日，顺延至"
                    + ChineseDates.full(due.lastDay()) + "。");
            which = "时限";
        } else {
            which += "，时限";
        }
        lines.add(which + "于" + ("时限".equals(which) ? ChineseDates.plain(due.lastDay()) : "当日") + "24时届满。");
    }

    private void provisional() {
        if (due.provisional()) {
            String years = startDay()
                    .datesUntil(due.lastDay().plusDays(1))
                    .filter(day -> !calendar.isPublished(day))
                    .map(day -> day.getYear() + "年")
                    .distinct()
                    .collect(Collectors.joining("、"));
            lines.add("暂定：" + years + "的放假安排尚未公布，暂按周末和法定节假日推算，公布后重新计算。");
        }
    }

    private void end() {
        if (clock.stoppedAt() != null) {
            String late = clock.overdueAt(clock.stoppedAt(), calendar) ? "已超期" : "未超期";
            lines.add("时钟于" + ChineseDates.full(clock.stoppedAt()) + "停止，" + late + "。");
        }
    }

    private LocalDate startDay() {
        return WorkCalendar.dateOf(clock.startedAt());
    }
}
