package org.bihuan.projects.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bihuan.deadlines.WorkCalendar;

/**
 * The working days with numbers in a row, so that counting them is plain arithmetic. Each year is looked up once, when a
 * date first reaches it.
 */
final class WorkingDays {

    /** Years before or after the first one that a plan may reach; anything beyond is a slip of the pen. */
    private static final int FARTHEST = 200;

    private final WorkCalendar calendar;
    private final int anchorYear;
    private final List<LocalDate> days = new ArrayList<>();
    private int firstYear;
    private int lastYear;
    /** Where in the list number 0 is, the first working day of the anchor's year. */
    private int zero;

    WorkingDays(WorkCalendar calendar, LocalDate anchor) {
        this.calendar = calendar;
        anchorYear = anchor.getYear();
        firstYear = anchorYear;
        lastYear = anchorYear;
        days.addAll(year(anchorYear));
    }

    /** The working day with this number. */
    LocalDate day(int number) {
        while (zero + number < 0) {
            growBack();
        }
        while (zero + number >= days.size()) {
            grow();
        }
        return days.get(zero + number);
    }

    /** The number of this day, or of the first working day after it. */
    int from(LocalDate day) {
        int found = find(day);
        return (found < 0 ? -found - 1 : found) - zero;
    }

    /** The number of this day, or of the last working day before it. */
    int until(LocalDate day) {
        int found = find(day);
        return (found < 0 ? -found - 2 : found) - zero;
    }

    private int find(LocalDate day) {
        while (day.getYear() < firstYear) {
            growBack();
        }
        while (day.getYear() > lastYear) {
            grow();
        }
        return Collections.binarySearch(days, day);
    }

    private void grow() {
        days.addAll(year(++lastYear));
    }

    private void growBack() {
        List<LocalDate> earlier = year(--firstYear);
        days.addAll(0, earlier);
        zero += earlier.size();
    }

    private List<LocalDate> year(int year) {
        if (Math.abs(year - anchorYear) > FARTHEST) {
            throw new PlanRefused("计划的跨度超过" + FARTHEST + "年，请核对各任务的工期和日期。");
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(calendar::isWorkingDay)
                .toList();
    }
}
