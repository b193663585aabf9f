package org.bihuan.deadlines.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.deadlines.China.at;

import java.util.UUID;
import org.bihuan.EngineTest;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.ClockRefused;
import org.bihuan.deadlines.Due;
import org.bihuan.deadlines.LimitClock;
import org.bihuan.deadlines.TimeLimit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@EngineTest
@Import(TestLadder.class)
@Transactional
@RecordApplicationEvents
class ClocksTest {

    private final UUID subject = UUID.randomUUID();

    @Autowired
    Clocks clocks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @Test
    void aStartedClockIsReadAsItWasWritten() {
        LimitClock started = start("2019-09-20 10:00:00.123456789", "15wd");
        assertThat(clocks.running(subject)).contains(started);
        assertThat(started.startedAt()).isEqualTo(at("2019-09-20 10:00:00.123"));
        assertThat(clocks.due(subject)).contains(new Due(at("2019-10-17 00:00"), false));
    }

    @Test
    void aSecondRunningClockIsRefused() {
        start("2019-09-20 10:00", "15wd");
        assertThatThrownBy(() -> start("2019-09-21 10:00", "5wd"))
                .isInstanceOf(ClockRefused.class)
                .hasMessage("该事项已有一个正在运行的时限，不能同时计算两个时限");
        assertThat(clocks.of(subject)).hasSize(1);
    }

    @Test
    void anotherClockMayStartWhenTheFirstHasStopped() {
        start("2019-09-20 10:00", "2wh");
        clocks.stop(subject, change("2019-09-20 10:30"));
        assertThat(clocks.running(subject)).isEmpty();
        start("2019-09-20 10:30", "15wd");
        assertThat(clocks.of(subject)).extracting(LimitClock::running).containsExactly(false, true);
    }

    @Test
    void whatDoesNotRunCannotBeStoppedPausedOrExtended() {
        assertThatThrownBy(() -> clocks.stop(subject, change("2019-09-20 10:00")))
                .isInstanceOf(ClockRefused.class);
        assertThatThrownBy(() -> clocks.pause(subject, at("2019-09-22 10:00"), change("2019-09-20 10:00")))
                .isInstanceOf(ClockRefused.class);
        assertThatThrownBy(() -> clocks.extend(subject, 1, change("2019-09-20 10:00")))
                .isInstanceOf(ClockRefused.class);
    }

    @Test
    void pauseAndExtensionMoveTheDueDateAndAnnounceIt() {
        start("2019-03-04 10:00", "5wd");
        clocks.extend(subject, 2, change("2019-03-05 10:00"));
        LimitClock paused = clocks.pause(subject, at("2019-03-08 09:00"), change("2019-03-06 10:00"));
        assertThat(clocks.running(subject)).contains(paused);
        assertThat(clocks.due(subject)).contains(new Due(at("2019-03-16 00:00"), false));
        assertThat(events.stream(ClockMoved.class))
                .containsOnly(new ClockMoved(subject))
                .hasSize(2);
    }

    @Test
    void theAccountNamesEveryChange() {
        LimitClock clock = start("2019-03-04 10:00", "5wd");
        clocks.extend(subject, 2, new Change("duchashi-1", at("2019-03-05 10:00"), "等待管线图纸"));
        clocks.stop(subject, change("2019-03-08 10:00"));
        assertThat(clocks.account(clocks.of(subject).get(0), who -> who)).endsWith("""
                时钟于2019年3月8日（周五）10:00停止，未超期。
                变更记录：
                2019年3月4日（周一）10:00 系统 起算，届满时间为2019年3月11日（周一）24时
                2019年3月5日（周二）10:00 duchashi-1 延期（等待管线图纸），届满时间由2019年3月11日（周一）24时改为2019年3月13日（周三）24时
                2019年3月8日（周五）10:00 系统 停止""");
        assertThat(clocks.entries(clock.id())).hasSize(3);
    }

    @Test
    void aRefusedExtensionChangesNothing() {
        LimitClock clock = start("2019-03-04 10:00", "5wd");
        assertThatThrownBy(() -> clocks.extend(subject, 2, change("2019-03-12 00:00")))
                .hasMessage("时限已经届满，不能再延期");
        assertThat(clocks.running(subject)).contains(clock);
        assertThat(clocks.entries(clock.id())).hasSize(1);
    }

    @Test
    void entriesCannotBeChanged() {
        start("2019-03-04 10:00", "5wd");
        assertThatThrownBy(() -> jdbc.sql("UPDATE clock_entry SET who = 'x'").update())
                .hasMessageContaining("never changed or deleted");
    }

    @Test
    void entriesCannotBeDeleted() {
        start("2019-03-04 10:00", "5wd");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM clock_entry").update())
                .hasMessageContaining("never changed or deleted");
    }

    private LimitClock start(String at, String limit) {
        return clocks.start(subject, ClockKind.HANDLING, TimeLimit.parse(limit), change(at));
    }

    private static Change change(String at) {
        return new Change("系统", at(at), "");
    }
}
