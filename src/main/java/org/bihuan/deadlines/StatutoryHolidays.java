package org.bihuan.deadlines;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The statutory days off of a year whose calendar isn't published, by today's law for every year: 全国年节及纪念日放假办法
 * as amended in 2024 (13 days). The only place that knows the lunar calendar.
 */
final class StatutoryHolidays {

    private StatutoryHolidays() {}

    /** The days off with the holiday's name; no moved weekends, because nobody has moved them yet. */
    static Map<LocalDate, String> of(int year) {
        Map<LocalDate, String> days = new LinkedHashMap<>();
        add(days, LocalDate.of(year, 1, 1), 1, "元旦");
        add(days, lunar(year, 1, 1).minusDays(1), 4, "春节");
        add(days, clearBrightness(year), 1, "清明节");
        add(days, LocalDate.of(year, 5, 1), 2, "劳动节");
        add(days, lunar(year, 5, 5), 1, "端午节");
        add(days, lunar(year, 8, 15), 1, "中秋节");
        add(days, LocalDate.of(year, 10, 1), 3, "国庆节");
        return Map.copyOf(days);
    }

    private static void add(Map<LocalDate, String> days, LocalDate first, int length, String name) {
        for (int i = 0; i < length; i++) {
            days.putIfAbsent(first.plusDays(i), name);
        }
    }

    private static LocalDate lunar(int year, int month, int day) {
        return date(Lunar.fromYmd(year, month, day).getSolar());
    }

    private static LocalDate clearBrightness(int year) {
        return date(Lunar.fromYmd(year, 5, 5).getJieQiTable().get("清明"));
    }

    private static LocalDate date(Solar solar) {
        return LocalDate.of(solar.getYear(), solar.getMonth(), solar.getDay());
    }
}
