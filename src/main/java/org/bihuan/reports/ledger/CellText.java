package org.bihuan.reports.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** A cell as people read it on the page and in the PDF; times are Beijing time. */
final class CellText {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkCalendar.ZONE);

    private CellText() {}

    static String of(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Instant instant) {
            return MINUTE.format(instant);
        }
        return cell instanceof BigDecimal sum ? sum.toPlainString() : cell.toString();
    }
}
