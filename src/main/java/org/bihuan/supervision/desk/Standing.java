package org.bihuan.supervision.desk;

import java.util.Locale;
import java.util.stream.Stream;
import org.bihuan.cases.Stage;

/**
 * What the desk counts of the open cases. The same condition, on a row {@code o} of {@link OpenCases}, counts a number and
 * finds the list behind it.
 */
enum Standing {
    OPEN("true"),
    /** Ends before the end of the present day. */
    TODAY("NOT o.paused AND o.due_at > :now AND o.due_at <= :tomorrow"),
    OVERDUE("o.overdue"),
    /** Overdue, and not yet told to the district leader. */
    RED("o.overdue AND o.rung = 0"),
    LEADER("o.overdue AND o.rung = 1"),
    BULLETIN("o.overdue AND o.rung = 2"),
    /** On record is a standing of its own, though its clock stands still as well. */
    PAUSED("o.paused AND " + not(Stage.ON_RECORD)),
    RETURNED(at(Stage.RETURNED)),
    ARBITRATION(at(Stage.IN_ARBITRATION)),
    RECORD(at(Stage.ON_RECORD));

    private final String condition;

    Standing(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** The word for it in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All open cases when the code is unknown. */
    static Standing of(String code) {
        return Stream.of(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(OPEN);
    }

    private static String at(Stage stage) {
        return "o.stage = '" + stage.name() + "'";
    }

    private static String not(Stage stage) {
        return "o.stage <> '" + stage.name() + "'";
    }
}
