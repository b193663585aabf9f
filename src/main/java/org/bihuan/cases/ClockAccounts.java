package org.bihuan.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.store.Clocks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "How was this date computed?" for everything that runs or ran on a case. */
@Component
public class ClockAccounts {

    private final Clocks clocks;
    private final MatterClock clock;
    private final TimeLimits limits;
    private final OfficialNames names;

    ClockAccounts(Clocks clocks, MatterClock clock, TimeLimits limits, OfficialNames names) {
        this.clocks = clocks;
        this.clock = clock;
        this.limits = limits;
        this.names = names;
    }

    /** A paragraph a clock, a line a fact; the clocks of a matter of its own come before those of its case. */
    public String of(CaseView view, Matter matter) {
        var parts = new ArrayList<String>();
        Stream.of(matter.id(), view.id())
                .distinct()
                .flatMap(id -> clocks.of(id).stream())
                .forEach(each -> parts.add(clocks.account(each, names::of)));
        if (view.limitClass() != null && view.dispatchedAt() != null) {
            var signing = limits.mark(view.limitClass(), Mark.SIGNING);
            parts.add(mark(view, Mark.SIGNING, clock.end(view.assignedAt(), signing), view.signedAt())
                    + objection(view)
                    + "\n"
                    + mark(view, Mark.CONTACT, view.contactUntil(), view.contactedAt()));
        }
        if (view.petition() && view.feedbackAt() != null && view.reviewState() == null) {
            parts.add(until(view, Mark.REVIEW_REQUEST, view.feedbackAt(), "书面答复后"));
        }
        return String.join("\n\n", parts);
    }

    /** While nobody has signed, a unit that isn't responsible may still object. */
    private String objection(CaseView view) {
        return view.signedAt() == null ? "\n" + until(view, Mark.OBJECTION, view.assignedAt(), "派单后") : "";
    }

    private String until(CaseView view, Mark mark, Instant from, String since) {
        var limit = limits.mark(view.limitClass(), mark);
        return mark.label() + "：应于" + ChineseDates.due(clock.end(from, limit)) + "前提出（" + since + limit.text() + "）。";
    }

    private String mark(CaseView view, Mark mark, Instant due, @Nullable Instant done) {
        var limit = limits.mark(view.limitClass(), mark);
        var text = mark.label() + "：应于" + ChineseDates.due(due) + "前完成（派单后" + limit.text() + "）";
        if (done == null) {
            return text + "，尚未完成。";
        }
        return text + "，已于" + ChineseDates.full(done) + (done.isBefore(due) ? "完成。" : "完成，超时。");
    }
}
