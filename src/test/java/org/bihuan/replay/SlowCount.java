package org.bihuan.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/** Counts 15 working days a second time, day by day from the calendar's file, without anything of the program. */
class SlowCount {

    /** After which working day each rung is reached: 50 %, 80 % and 100 % of 15, and one and three days more. */
    private static final Map<String, Integer> DAYS =
            Map.of("half", 8, "warning", 12, "overdue", 15, "leader", 16, "bulletin", 18);

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();
    private final Map<String, Long> rungs = new TreeMap<>();
    private long late;
    private long onTime;

    SlowCount() throws IOException {
        new ClassPathResource("calendar/china.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(","))
                .forEach(this::note);
        DAYS.keySet().forEach(rung -> rungs.put(rung, 0L));
    }

    private void note(String[] line) {
        if (line[1].equals("holiday")) {
            off.add(LocalDate.parse(line[0]));
        }
        if (line[1].equals("workday")) {
            worked.add(LocalDate.parse(line[0]));
        }
    }

    void add(String submitted, String replied) {
        var reply = LocalDateTime.parse(replied);
        for (var rung : DAYS.keySet()) {
            if (!reply.isBefore(endOf(LocalDateTime.parse(submitted).toLocalDate(), DAYS.get(rung)))) {
                rungs.merge(rung, 1L, Long::sum);
            }
        }
        if (reply.isBefore(endOf(LocalDateTime.parse(submitted).toLocalDate(), 15))) {
            onTime++;
        } else {
            late++;
        }
    }

    private LocalDateTime endOf(LocalDate start, int workingDays) {
        var day = start;
        int counted = 0;
        while (counted < workingDays) {
            day = day.plusDays(1);
            if (isWorked(day)) {
                counted++;
            }
        }
        return day.plusDays(1).atStartOfDay();
    }

    private boolean isWorked(LocalDate day) {
        if (worked.contains(day)) {
            return true;
        }
        if (off.contains(day)) {
            return false;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    long late() {
        return late;
    }

    long onTime() {
        return onTime;
    }

    Map<String, Long> rungs() {
        return rungs;
    }
}
