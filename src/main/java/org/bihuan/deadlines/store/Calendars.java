package org.bihuan.deadlines.store;

import jakarta.annotation.PostConstruct;
import java.io.Reader;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.WorkingTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The work calendar as the database has it; the first start fills it with the calendar that the program brings. */
@Component
public class Calendars {

    private static final String SYSTEM = "系统";
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final CalendarRows rows;
    private final Redating redating;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final WorkingTime workingTime;
    private volatile @Nullable Copy copy;
    private volatile @Nullable Copy uncommitted;

    /** @param from and until: working time of a working day, {@code HH:mm} in Asia/Shanghai */
    Calendars(
            CalendarRows rows,
            Redating redating,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${bihuan.working-time.from:09:00}") String from,
            @Value("${bihuan.working-time.until:17:30}") String until) {
        this.rows = rows;
        this.redating = redating;
        this.transaction = transaction;
        this.clock = clock;
        this.workingTime = new WorkingTime(LocalTime.parse(from), LocalTime.parse(until));
    }

    @PostConstruct
    void fillWhenEmpty() {
        transaction.executeWithoutResult(status -> {
            rows.lockToken();
            if (rows.years().isEmpty()) {
                rows.replace(CalendarFile.china(), SYSTEM, clock.instant());
            }
        });
    }

    /**
     * The calendar in force; an import on another node is noticed within a second. Clocks are always counted by the
     * newest.
     */
    public WorkCalendar current() {
        Copy known = copy;
        if (known != null && System.nanoTime() - known.checkedAt() < FRESH) {
            return known.calendar();
        }
        return in(rows.token());
    }

    /** The published years, the newest first; never empty. */
    public List<PublishedYear> published() {
        return rows.published();
    }

    /**
     * Takes the years of a file and re-dates every running clock by them, in one transaction: all or nothing.
     *
     * @param reader a CSV as {@link CalendarFile#read} wants it; left open
     * @param who the official's id
     * @return the subjects whose due date moved; may be empty
     * @throws CalendarRefused naming the lines when the file is wrong or contradicts itself
     */
    public List<UUID> importFile(Reader reader, String who) {
        CalendarFile file = CalendarFile.read(reader);
        String years = file.years().stream().map(String::valueOf).collect(Collectors.joining("、"));
        var change = new Change(who, clock.instant(), "导入" + years + "年工作日历");
        return transaction.execute(status -> {
            rows.lockToken();
            WorkCalendar before = rows.load(workingTime);
            rows.replace(file, who, change.at());
            return redating.redate(before, keepUntilCommit(rows.token()), change);
        });
    }

    /** Others go on with the old calendar until the import is committed; then this program has it at once. */
    private WorkCalendar keepUntilCommit(UUID token) {
        WorkCalendar calendar = rows.load(workingTime);
        uncommitted = new Copy(token, calendar, System.nanoTime());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                copy = status == STATUS_COMMITTED ? uncommitted : copy;
                uncommitted = null;
            }
        });
        return calendar;
    }

    /** The calendar with this token, which the caller has just read from the database. */
    WorkCalendar in(UUID token) {
        Copy imported = uncommitted;
        if (imported != null && imported.token().equals(token)) {
            return imported.calendar();
        }
        Copy known = copy;
        boolean same = known != null && known.token().equals(token);
        WorkCalendar calendar = same ? known.calendar() : rows.load(workingTime);
        copy = new Copy(token, calendar, System.nanoTime());
        return calendar;
    }

    private record Copy(UUID token, WorkCalendar calendar, long checkedAt) {}
}
