package org.bihuan.cases.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.bihuan.cases.CaseView;
import org.bihuan.cases.Mark;
import org.bihuan.cases.TimeLimits;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.LimitClock;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.deadlines.store.Clocks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "How was this date computed?" for everything that runs or ran on a case. */
@Component
class ClockAccounts {

    private final Clocks clocks;
    private final Calendars calendars;
    private final TimeLimits limits;
    private final OfficialNames names;

    ClockAccounts(Clocks clocks, Calendars calendars, TimeLimits limits, OfficialNames names) {
        this.clocks = clocks;
        this.calendars = calendars;
        this.limits = limits;
        this.names = names;
    }

    String of(CaseView view) {
        var parts = new ArrayList<String>();
        clocks.of(view.id()).forEach(clock -> parts.add(clocks.account(clock, names::of)));
        if (view.limitClass() != null && view.dispatchedAt() != null) {
            parts.add(mark(view, Mark.SIGNING, view.assignedAt(), view.signedAt())
                    + "\n"
                    + mark(view, Mark.CONTACT, view.dispatchedAt(), view.contactedAt()));
        }
        return String.join("\n\n", parts);
    }

    private String mark(CaseView view, Mark mark, Instant from, @Nullable Instant done) {
        var limit = limits.mark(view.limitClass(), mark);
        var clock = LimitClock.start(UUID.randomUUID(), view.id(), ClockKind.HANDLING, from, limit);
        var due = clock.due(calendars.current()).at();
        var text = mark.label() + "：应于" + ChineseDates.due(due) + "前完成（派单后" + limit.text() + "）";
        if (done == null) {
            return text + "，尚未完成。";
        }
        return text + "，已于" + ChineseDates.full(done) + (done.isBefore(due) ? "完成。" : "完成，超时。");
    }
}
