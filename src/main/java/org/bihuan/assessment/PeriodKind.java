package org.bihuan.assessment;

import java.time.LocalDate;
import org.bihuan.cases.Labelled;

/** How long an assessed period is. */
public enum PeriodKind implements Labelled {
    MONTH("month", "月度", 1),
    QUARTER("quarter", "季度", 3),
    YEAR("year", "年度", 12);

    private final String code;
    private final String label;
    private final int months;

    PeriodKind(String code, String label, int months) {
        this.code = code;
        this.label = label;
        this.months = months;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** The first day of the period to which a day belongs. */
    public LocalDate beginOf(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    /** The period that begins on a day. */
    public Period from(LocalDate begin) {
        return new Period(begin, begin.plusMonths(months));
    }

    /** The first day of the period before the one that begins on a day. */
    public LocalDate before(LocalDate begin) {
        return begin.minusMonths(months);
    }

    /** In Chinese: 2026年10月, 2026年第3季度, 2026年度. */
    public String name(LocalDate begin) {
        return switch (this) {
            case MONTH -> begin.getYear() + "年" + begin.getMonthValue() + "月";
            case QUARTER -> begin.getYear() + "年第" + (begin.getMonthValue() / 3 + 1) + "季度";
            case YEAR -> begin.getYear() + "年度";
        };
    }

    /** In addresses: 2026-10, 2026-Q3, 2026. */
    public String key(LocalDate begin) {
        return switch (this) {
            case MONTH -> "%d-%02d".formatted(begin.getYear(), begin.getMonthValue());
            case QUARTER -> begin.getYear() + "-Q" + (begin.getMonthValue() / 3 + 1);
            case YEAR -> String.valueOf(begin.getYear());
        };
    }
}
