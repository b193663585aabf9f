package org.bihuan.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.deadlines.China.CALENDAR;
import static org.bihuan.deadlines.China.at;
import static org.bihuan.deadlines.China.clock;
import static org.bihuan.deadlines.China.pause;

import org.junit.jupiter.api.Test;

class ClockAccountTest {

    @Test
    void namesTheHolidayAndTheMakeUpWorkdays() {
        assertThat(clock("2019-09-20 10:00", "15wd").explain(CALENDAR)).isEqualTo("""
                办理时限15个工作日，自2019年9月20日（周五）10:00起算。
                起算当日不计入，只计工作日，周末不计。
                节假日不计入：国庆节（10月1日至10月7日）。
                调休上班日计入：9月29日（周日，国庆节调休）、10月12日（周六，国庆节调休）。
                第15个工作日为2019年10月16日（周三），时限于当日24时届满。""");
    }

    @Test
    void namesExtensionPauseAndEnd() {
        LimitClock clock = clock("2019-03-04 10:00", "5wd")
                .extended(2, at("2019-03-05 10:00"), CALENDAR)
                .paused(pause("2019-03-06 10:00", "2019-03-08 09:00"), at("2019-03-06 10:00"), CALENDAR)
                .stopped(at("2019-03-18 08:30:05"));
        assertThat(clock.explain(CALENDAR)).isEqualTo("""
                办理时限5个工作日，自2019年3月4日（周一）10:00起算。
                经批准延期2个工作日，共7个工作日。
                起算当日不计入，只计工作日，周末不计。
                暂停：2019年3月6日（周三）10:00至2019年3月8日（周五）09:00，扣除3月6日至3月7日。
                第7个工作日为2019年3月15日（周五），时限于当日24时届满。
                时钟于2019年3月18日（周一）08:30:05停止，已超期。""");
    }

    @Test
    void saysWhyCalendarDaysWereMoved() {
        assertThat(clock("2026-02-12 08:00", "5d").explain(CALENDAR)).isEqualTo("""
                办理时限5个自然日，自2026年2月12日（周四）08:00起算。
                起算当日不计入，逐日计算，节假日和周末计入。
                第5个自然日为2026年2月17日（周二），适逢春节，不是工作日，顺延至2026年2月24日（周二）。
                时限于2月24日24时届满。""");
    }

    @Test
    void saysThatAnUnpublishedYearIsProvisional() {
        assertThat(clock("2026-12-28 09:00", "10wd").explain(CALENDAR)).isEqualTo("""
                办理时限10个工作日，自2026年12月28日（周一）09:00起算。
                起算当日不计入，只计工作日，周末不计。
                节假日不计入：元旦（1月1日）。
                第10个工作日为2027年1月12日（周二），时限于当日24时届满。
                暂定：2027年的放假安排尚未公布，暂按周末和法定节假日推算，公布后重新计算。""");
    }

    @Test
    void explainsHoursAndWorkingHours() {
        assertThat(clock("2026-10-01 10:00", "24h").explain(CALENDAR)).isEqualTo("""
                办理时限24小时，自2026年10月1日（周四）10:00起算。
                自起算时刻连续计时，昼夜和节假日计入。
                时限于2026年10月2日（周五）10:00届满。""");
        assertThat(clock("2026-05-08 16:30", "2wh").explain(CALENDAR)).isEqualTo("""
                办理时限2个工作小时，自2026年5月8日（周五）16:30起算。
                只计工作日的09:00–17:30。
                调休上班日计入：5月9日（周六，劳动节调休）。
                时限于2026年5月9日（周六）10:00届满。""");
    }
}
