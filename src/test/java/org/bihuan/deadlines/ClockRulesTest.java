package org.bihuan.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.deadlines.China.CALENDAR;
import static org.bihuan.deadlines.China.at;
import static org.bihuan.deadlines.China.clock;
import static org.bihuan.deadlines.China.pause;

import org.junit.jupiter.api.Test;

class ClockRulesTest {

    private final LimitClock clock = clock("2019-03-04 10:00", "5wd");

    @Test
    void neitherExtensionNorPauseAfterExpiry() {
        assertThatThrownBy(() -> clock.extended(1, at("2019-03-12 00:00"), CALENDAR))
                .isInstanceOf(ClockRefused.class)
                .hasMessage("时限已经届满，不能再延期");
        Pause pause = pause("2019-03-12 10:00", "2019-03-13 10:00");
        assertThatThrownBy(() -> clock.paused(pause, at("2019-03-12 10:00"), CALENDAR))
                .hasMessage("时限已经届满，不能再暂停");
    }

    @Test
    void aPauseNeitherLooksBackNorBeginsAfterTheLimit() {
        Pause back = pause("2019-03-05 10:00", "2019-03-07 10:00");
        assertThatThrownBy(() -> clock.paused(back, at("2019-03-06 10:00"), CALENDAR))
                .hasMessage("暂停的开始时间必须在申请批准之后、时限届满之前");
        Pause late = pause("2019-03-12 00:00", "2019-03-14 10:00");
        assertThatThrownBy(() -> clock.paused(late, at("2019-03-06 10:00"), CALENDAR))
                .isInstanceOf(ClockRefused.class);
    }

    @Test
    void pausesDoNotOverlap() {
        Pause first = pause("2019-03-05 10:00", "2019-03-07 10:00");
        Pause second = pause("2019-03-06 10:00", "2019-03-08 10:00");
        LimitClock paused = clock.paused(first, at("2019-03-05 10:00"), CALENDAR);
        assertThatThrownBy(() -> paused.paused(second, at("2019-03-06 10:00"), CALENDAR))
                .hasMessage("与已有的暂停时间重叠，请调整起止时间");
    }

    @Test
    void aPauseEndsAfterItBegins() {
        assertThatThrownBy(() -> pause("2019-03-05 10:00", "2019-03-05 10:00")).hasMessage("暂停的预计结束时间必须晚于开始时间");
    }

    @Test
    void aStoppedClockDoesNotChange() {
        LimitClock stopped = clock.stopped(at("2019-03-06 10:00"));
        assertThatThrownBy(() -> stopped.stopped(at("2019-03-07 10:00"))).hasMessage("时钟已经停止");
        assertThatThrownBy(() -> stopped.extended(1, at("2019-03-07 10:00"), CALENDAR))
                .hasMessage("时钟已经停止，不能再延期");
    }

    @Test
    void limitsAreReadAndWritten() {
        assertThat(TimeLimit.parse("15wd")).isEqualTo(new TimeLimit(15, LimitUnit.WORKING_DAYS));
        assertThat(TimeLimit.parse("7d").text()).isEqualTo("7个自然日");
        assertThat(TimeLimit.parse(" 24h ").code()).isEqualTo("24h");
        assertThat(TimeLimit.parse("2wh").text()).isEqualTo("2个工作小时");
    }

    @Test
    void limitsThatMeanNothingAreRefused() {
        assertThatThrownBy(() -> TimeLimit.parse("15")).hasMessage("看不懂的时限“15”，应写成 15wd、7d、24h 或 2wh");
        assertThatThrownBy(() -> TimeLimit.parse("0wd")).hasMessage("时限应在1到10000之间，不能是0");
        assertThatThrownBy(() -> TimeLimit.parse("-3d")).isInstanceOf(IllegalArgumentException.class);
    }
}
