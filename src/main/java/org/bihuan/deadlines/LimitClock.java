package org.bihuan.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A promise with a date: a budget of time that is consumed, paused and extended. Everything that depends on the
 * calendar is computed from it, never kept. Immutable.
 *
 * @param id of the clock
 * @param subject the case or the order that the promise is about
 * @param kind which promise
 * @param startedAt from when the budget is consumed; in days, the day after it is the first (民法典 第201条)
 * @param limit as it was first set
 * @param extendedBy what was added to it since, in the limit's unit; 0 or more
 * @param pauses in order, none overlapping another; may be empty
 * @param stoppedAt when the promise was kept or fell away; null while the clock runs
 */
public record LimitClock(
        UUID id,
        UUID subject,
        ClockKind kind,
        Instant startedAt,
        TimeLimit limit,
        int extendedBy,
        List<Pause> pauses,
        @Nullable Instant stoppedAt) {

    /** Sorts the pauses. */
    public LimitClock {
        pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
    }

    /** A clock that begins to run. */
    public static LimitClock start(UUID id, UUID subject, ClockKind kind, Instant at, TimeLimit limit) {
        return new LimitClock(id, subject, kind, at, limit, 0, List.of(), null);
    }

    /** The limit with what was added to it. */
    public TimeLimit total() {
        return extendedBy == 0 ? limit : limit.plus(extendedBy);
    }

    /** Whether the promise is still open. */
    public boolean running() {
        return stoppedAt == null;
    }

    /** Whether the clock stands still at this instant. */
    public boolean pausedAt(Instant at) {
        return pauses.stream().anyMatch(pause -> pause.covers(at));
    }

    /** When the limit ends (民法典 第200条至第203条; the last day counts until 24:00, district default). */
    public Due due(WorkCalendar calendar) {
        return counting(calendar).due();
    }

    /**
     * Whether the promise is broken at this instant; of a stopped clock, whether it was when it stopped. A paused clock
     * never is.
     */
    public boolean overdueAt(Instant now, WorkCalendar calendar) {
        Instant at = stoppedAt != null && stoppedAt.isBefore(now) ? stoppedAt : now;
        return !pausedAt(at) && !at.isBefore(due(calendar).at());
    }

    /** When a rung is reached; never before the start. */
    public Instant rungAt(RungRule rule, WorkCalendar calendar) {
        if (rule.basis() == RungBasis.WORKING_DAYS_AFTER) {
            LocalDate day = calendar.workingDayAfter(due(calendar).lastDay(), rule.amount());
            return WorkCalendar.startOf(day.plusDays(1));
        }
        Counting counting = counting(calendar);
        return rule.amount() == 100 ? counting.due().at() : counting.atPercent(rule.amount());
    }

    /** How the due date was computed, in Chinese, for officials and residents: several lines. */
    public String explain(WorkCalendar calendar) {
        return new ClockAccount(this, calendar).text();
    }

    /**
     * The clock standing still for a while.
     *
     * @param now when this is decided; the pause may not begin before it
     * @throws ClockRefused when the clock is stopped, the limit over, or another pause is touched
     */
    public LimitClock paused(Pause pause, Instant now, WorkCalendar calendar) {
        Instant due = openUntil(now, calendar, "暂停");
        if (pause.from().isBefore(now) || !pause.from().isBefore(due)) {
            throw new ClockRefused("暂停的开始时间必须在申请批准之后、时限届满之前");
        }
        if (pauses.stream().anyMatch(other -> overlap(other, pause))) {
            throw new ClockRefused("与已有的暂停时间重叠，请调整起止时间");
        }
        List<Pause> more = Stream.concat(pauses.stream(), Stream.of(pause)).toList();
        return new LimitClock(id, subject, kind, startedAt, limit, extendedBy, more, stoppedAt);
    }

    /**
     * The clock running again before the expected end of the pause that it is in.
     *
     * @param from the new end of that pause, not before now
     * @param now when this is decided
     * @throws ClockRefused when the clock is stopped or doesn't stand still now, or would stand still as long or longer
     */
    public LimitClock resumed(Instant from, Instant now) {
        Pause present = presentPause(now)
                .filter(pause -> running() && !from.isBefore(now) && from.isBefore(pause.until()))
                .orElseThrow(() -> new ClockRefused("恢复计时须在暂停期间，且早于原定的结束时间"));
        List<Pause> shortened = pauses.stream()
                .map(pause -> pause.equals(present) ? new Pause(pause.from(), from) : pause)
                .toList();
        return new LimitClock(id, subject, kind, startedAt, limit, extendedBy, shortened, stoppedAt);
    }

    /** The pause that the clock is in at this instant; empty when it runs. */
    public Optional<Pause> presentPause(Instant at) {
        return pauses.stream().filter(pause -> pause.covers(at)).findFirst();
    }

    /**
     * A promise to a date (see {@link ClockKind#dated}) that keeps it when the calendar changes: as many working days of
     * the new one as there are until that day, or the next working day when nobody is at work on it (民法典 第203条).
     */
    private LimitClock keepingDay(WorkCalendar before, WorkCalendar after) {
        var day = after.workingDayFrom(due(before).lastDay());
        var amount = Math.max(1, after.workingDays(WorkCalendar.dateOf(startedAt), day) - extendedBy);
        return new LimitClock(
                id, subject, kind, startedAt, new TimeLimit(amount, limit.unit()), extendedBy, pauses, stoppedAt);
    }

    /** The clock as it is counted once the calendar has changed. */
    public LimitClock redated(WorkCalendar before, WorkCalendar after) {
        var dated = kind.dated() && limit.unit() == LimitUnit.WORKING_DAYS;
        return dated ? keepingDay(before, after) : this;
    }

    /**
     * The clock with more time.
     *
     * @param amount of the limit's own unit, at least 1
     * @throws ClockRefused when the clock is stopped, the limit over, or the amount out of range
     */
    public LimitClock extended(int amount, Instant now, WorkCalendar calendar) {
        openUntil(now, calendar, "延期");
        if (amount < 1 || amount > TimeLimit.LONGEST - total().amount()) {
            throw new ClockRefused("延期应为至少1" + limit.unit().label() + "，且延期后不超过" + TimeLimit.LONGEST);
        }
        return new LimitClock(id, subject, kind, startedAt, limit, extendedBy + amount, pauses, stoppedAt);
    }

    /**
     * The clock at its end.
     *
     * @throws ClockRefused when it is stopped already, or would stop before it started
     */
    public LimitClock stopped(Instant at) {
        if (stoppedAt != null || at.isBefore(startedAt)) {
            throw new ClockRefused(stoppedAt != null ? "时钟已经停止" : "时钟不能在起算之前停止");
        }
        return new LimitClock(id, subject, kind, startedAt, limit, extendedBy, pauses, at);
    }

    private Instant openUntil(Instant now, WorkCalendar calendar, String change) {
        if (stoppedAt != null) {
            throw new ClockRefused("时钟已经停止，不能再" + change);
        }
        if (overdueAt(now, calendar)) {
            throw new ClockRefused("时限已经届满，不能再" + change);
        }
        return due(calendar).at();
    }

    private static boolean overlap(Pause one, Pause other) {
        return one.from().isBefore(other.until()) && other.from().isBefore(one.until());
    }

    private Counting counting(WorkCalendar calendar) {
        return limit.unit().countsDays() ? new DayCounting(this, calendar) : new HourCounting(this, calendar);
    }
}
