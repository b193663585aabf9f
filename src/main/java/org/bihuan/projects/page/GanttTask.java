package org.bihuan.projects.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A task for the chart; days are included on both sides.
 *
 * @param planned from the planned start to the planned finish
 * @param latest the latest finish
 * @param actual from the actual start to the acceptance, or to today while it runs; null before the start
 * @param forecast from tomorrow, or the start that is to be expected, to the finish; null when it is accepted
 * @param blocked when obstacles held it up
 * @param text all of it in words
 */
record GanttTask(
        String code,
        String name,
        boolean critical,
        Span planned,
        LocalDate latest,
        @Nullable Span actual,
        @Nullable Span forecast,
        List<Span> blocked,
        String text) {

    /** Days, both included. */
    record Span(LocalDate from, LocalDate until) {}

    /** Every day that the chart must reach. */
    Stream<LocalDate> days() {
        var spans = Stream.concat(Stream.of(planned), blocked.stream());
        var more = Stream.concat(Stream.ofNullable(actual), Stream.ofNullable(forecast));
        return Stream.concat(
                Stream.of(latest), Stream.concat(spans, more).flatMap(span -> Stream.of(span.from(), span.until())));
    }
}
