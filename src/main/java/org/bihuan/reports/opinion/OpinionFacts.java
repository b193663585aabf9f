package org.bihuan.reports.opinion;

import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a measure follows from.
 *
 * @param answered whether the opinion was answered on the spot
 * @param outcome null before there is a result
 * @param onRecord whether it was put on record (挂账)
 * @param limitClass null for what was never dispatched
 * @param days begun days from the dispatch to the feedback, or until today; 366 at most
 */
public record OpinionFacts(
        boolean answered,
        @Nullable Outcome outcome,
        boolean onRecord,
        @Nullable LimitClass limitClass,
        int days) {

    /** The facts of a row {@code c} of case_file in one text, with the instant {@code :now}. */
    static final String SQL = """
            concat_ws('|', coalesce(c.closing, '') = 'ANSWERED', coalesce(c.outcome, '-'),
                      EXISTS (SELECT FROM case_event e WHERE e.case_id = c.id AND e.kind = 'PUT_ON_RECORD'),
                      coalesce(c.limit_class, '-'),
                      least(366, greatest(0, ceil(extract(epoch FROM coalesce(c.feedback_at, c.closed_at, :now)
                          - coalesce(c.dispatched_at, c.reported_at)) / 86400)))::int)""";

    /** The facts that a text of {@link #SQL} says. */
    static OpinionFacts of(String text) {
        var parts = text.split("\\|");
        return new OpinionFacts(
                parts[0].equals("t"),
                parts[1].equals("-") ? null : Outcome.valueOf(parts[1]),
                parts[2].equals("t"),
                parts[3].equals("-") ? null : LimitClass.valueOf(parts[3]),
                Integer.parseInt(parts[4]));
    }
}
