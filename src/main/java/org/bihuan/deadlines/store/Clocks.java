package org.bihuan.deadlines.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.ClockRefused;
import org.bihuan.deadlines.Due;
import org.bihuan.deadlines.LimitClock;
import org.bihuan.deadlines.LimitUnit;
import org.bihuan.deadlines.Pause;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.deadlines.WorkCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of cases and orders. A subject has at most one running clock; every change leaves an entry. */
@Service
@Transactional
public class Clocks {

    private final ClockRows rows;
    private final Calendars calendars;
    private final ApplicationEventPublisher events;

    Clocks(ClockRows rows, Calendars calendars, ApplicationEventPublisher events) {
        this.rows = rows;
        this.calendars = calendars;
        this.events = events;
    }

    /**
     * Starts a clock at the instant of the change. A timer that waits for the subject's rungs has to be moved by the
     * caller; only later changes are announced by {@link ClockMoved}.
     *
     * @param subject the case or the order
     * @throws ClockRefused when the subject has a running clock
     */
    public LimitClock start(UUID subject, ClockKind kind, TimeLimit limit, Change change) {
        return start(LimitClock.start(UUID.randomUUID(), subject, kind, change.at(), limit), change);
    }

    /**
     * Starts a clock that ends with a day, though this day has come or is past: nobody gets new time for a promise by its
     * interruption. Rungs that an earlier clock of the subject, of the same kind and with the same end, has climbed count
     * as climbed.
     *
     * @param day the last one, or when it is none the working day after it is
     * @throws ClockRefused when the subject has a running clock
     */
    public LimitClock startDue(UUID subject, ClockKind kind, LocalDate day, Change change) {
        var from = WorkCalendar.startOf(day.minusDays(1));
        var limit = new TimeLimit(1, LimitUnit.WORKING_DAYS);
        var clock = start(LimitClock.start(UUID.randomUUID(), subject, kind, from, limit), change);
        rows.inheritRungs(clock.id());
        return clock;
    }

    private LimitClock start(LimitClock clock, Change change) {
        UUID subject = clock.subject();
        Due due = clock.due(calendars.current());
        UUID calendar = rows.start(clock, due, change).orElseThrow(() -> new ClockRefused("该事项已有一个正在运行的时限，不能同时计算两个时限"));
        Due newest = clock.due(calendars.in(calendar));
        if (!newest.equals(due)) {
            rows.change(rows.running(subject).orElseThrow(), clock, newest, ChangeKind.REDATE, change);
        }
        return clock;
    }

    /**
     * Stops the running clock at the instant of the change. Rungs that are due by then and not claimed yet are lost:
     * whoever owes them calls {@link Rungs#claimDue} first.
     *
     * @throws ClockRefused when none runs, or it would stop before it started
     */
    public void stop(UUID subject, Change change) {
        if (!rows.stop(subject, change)) {
            throw new ClockRefused("该事项没有正在运行的时限");
        }
    }

    /**
     * Lets the running clock stand still from the instant of the change.
     *
     * @param until the expected end, after the instant of the change
     * @throws ClockRefused when none runs, its limit is over, it stands still then, or somebody else was faster
     */
    public LimitClock pause(UUID subject, Instant until, Change change) {
        if (!until.isAfter(change.at())) {
            throw new ClockRefused("暂停的预计结束时间必须晚于现在");
        }
        var pause = new Pause(change.at(), until.truncatedTo(ChronoUnit.MILLIS));
        LimitClock paused = changed(
                subject, ChangeKind.PAUSE, change, (clock, calendar) -> clock.paused(pause, change.at(), calendar));
        rows.pause(paused.id(), pause);
        events.publishEvent(new ClockMoved(subject));
        return paused;
    }

    /**
     * Lets a clock that stands still run again before the expected end of its pause. Nothing changes when it doesn't
     * stand still, or would run again by then anyway.
     *
     * @param from when it runs again, not before the instant of the change
     * @throws ClockRefused when somebody else was faster
     */
    public void resume(UUID subject, Instant from, Change change) {
        running(subject)
                .flatMap(clock -> clock.presentPause(change.at()))
                .filter(pause -> from.isBefore(pause.until()))
                .ifPresent(pause -> {
                    LimitClock resumed = changed(
                            subject, ChangeKind.RESUME, change, (clock, calendar) -> clock.resumed(from, change.at()));
                    rows.endPause(resumed.id(), pause.from(), from);
                    events.publishEvent(new ClockMoved(subject));
                });
    }

    /**
     * Gives the running clock more time.
     *
     * @param amount in the limit's own unit, at least 1
     * @throws ClockRefused when none runs, its limit is over, or somebody else was faster
     */
    public LimitClock extend(UUID subject, int amount, Change change) {
        LimitClock extended = changed(
                subject, ChangeKind.EXTEND, change, (clock, calendar) -> clock.extended(amount, change.at(), calendar));
        events.publishEvent(new ClockMoved(subject));
        return extended;
    }

    /** The running clock of a subject; empty between clocks. */
    @Transactional(readOnly = true)
    public Optional<LimitClock> running(UUID subject) {
        return rows.running(subject).map(StoredClock::clock);
    }

    /** When the running clock of a subject ends; empty between clocks. */
    @Transactional(readOnly = true)
    public Optional<Due> due(UUID subject) {
        return rows.running(subject).map(StoredClock::due);
    }

    /**
     * What runs and until when, in Chinese: "办理：2026年3月9日（周一）24时", marked when the date is provisional, the
     * clock stands still or the time is over; empty between clocks.
     */
    @Transactional(readOnly = true)
    public Optional<String> dueText(UUID subject, Instant now) {
        return rows.running(subject).map(running -> dueText(running, now));
    }

    private static String dueText(StoredClock running, Instant now) {
        Due due = running.due();
        String text =
                running.clock().kind().label() + "：" + ChineseDates.due(due.at()) + (due.provisional() ? "（暂定）" : "");
        if (running.clock().pausedAt(now)) {
            return text + "（暂停计时中）";
        }
        return now.isBefore(due.at()) ? text : text + "（已超期）";
    }

    /** All clocks of a subject, the earliest first; may be empty. */
    @Transactional(readOnly = true)
    public List<LimitClock> of(UUID subject) {
        return rows.ofSubject(subject).stream().map(StoredClock::clock).toList();
    }

    /** What was done to a clock, the earliest first. */
    @Transactional(readOnly = true)
    public List<ClockEntry> entries(UUID clock) {
        return rows.entries(clock);
    }

    /**
     * "How was this date computed?", in Chinese: the counting, then every change, a line each.
     *
     * @param name turns an official's id into words
     */
    @Transactional(readOnly = true)
    public String account(LimitClock clock, UnaryOperator<String> name) {
        String counting = clock.explain(calendars.current());
        return Stream.concat(
                        Stream.of(counting, "变更记录："),
                        entries(clock.id()).stream().map(entry -> entry.text(name)))
                .collect(Collectors.joining("\n"));
    }

    private LimitClock changed(
            UUID subject, ChangeKind what, Change change, BiFunction<LimitClock, WorkCalendar, LimitClock> step) {
        StoredClock before = rows.running(subject).orElseThrow(() -> new ClockRefused("该事项没有正在运行的时限"));
        WorkCalendar calendar = calendars.in(before.calendar());
        LimitClock after = step.apply(before.clock(), calendar);
        if (!rows.change(before, after, after.due(calendar), what, change)) {
            throw new ClockRefused("该事项的时限刚被他人更改，请刷新后重试");
        }
        return after;
    }
}
