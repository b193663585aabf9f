package org.bihuan.deadlines;

import java.time.LocalTime;

/**
 * The hours of a working day in which people are at work, in Asia/Shanghai.
 *
 * @param from inclusive
 * @param until exclusive, later on the same day
 */
public record WorkingTime(LocalTime from, LocalTime until) {

    /** 09:00–17:30, the district default. */
    public static final WorkingTime DEFAULT = new WorkingTime(LocalTime.of(9, 0), LocalTime.of(17, 30));

    /** @throws IllegalArgumentException with a Chinese sentence when the end is not after the beginning */
    public WorkingTime {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("工作时间的结束（" + until + "）必须晚于开始（" + from + "）");
        }
    }

    /** As people write it: "09:00–17:30". */
    public String text() {
        return from + "–" + until;
    }
}
