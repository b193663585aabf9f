package org.bihuan.projects.tasks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.bihuan.projects.Light;

/**
 * How the light stood when it was looked at.
 *
 * @param weekly whether it was the weekly look, not one after a fact
 * @param behind percent of the planned progress that was missing; negative when ahead
 * @param startLate calendar days by which the worst unstarted task had missed its planned start
 */
public record LightReading(
        UUID project, Instant readAt, boolean weekly, Light light, BigDecimal behind, int startLate) {

    /** Why the light is what it is, in Chinese. */
    public String why() {
        var progress = behind.signum() > 0
                ? "进度落后计划" + behind.toPlainString() + "%"
                : behind.signum() < 0 ? "进度超前计划" + behind.negate().toPlainString() + "%" : "进度与计划一致";
        return startLate > 0 ? progress + "，最迟的未启动任务已晚" + startLate + "日" : progress;
    }
}
