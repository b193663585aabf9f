package org.bihuan.platform.time;

import java.time.ZoneId;
import java.util.TimeZone;

/** The one time zone of the program: every limit is counted in Asia/Shanghai, wherever the machine stands. */
public final class ShanghaiTime {

    /** Asia/Shanghai. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ShanghaiTime() {}

    /** Makes Asia/Shanghai the zone of this JVM, and so of every database session it opens. */
    public static void install() {
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
    }
}
