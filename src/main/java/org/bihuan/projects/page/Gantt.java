package org.bihuan.projects.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of the chart of plan against fact, in the units of its drawing. A long table has several sheets with the same
 * scale, each small enough for a page of paper.
 *
 * @param today where today is; null when it isn't on the chart
 * @param required where the required finish is; null when it isn't on the chart
 */
record Gantt(
        int width,
        int height,
        List<GanttAxis.Tick> ticks,
        List<Line> lines,
        @Nullable Double today,
        @Nullable Double required) {

    static final int SHEET = 20;
    private static final int WIDTH = GanttAxis.LEFT + GanttAxis.ROOM + 10;
    private static final int TOP = 40;
    private static final int ROW = 30;
    private static final int LABEL = 230;

    /** A bar; the narrowest can still be seen. */
    record Bar(double x, double width) {}

    /**
     * A task.
     *
     * @param y its upper edge
     * @param label as much of code and name as there is room for
     * @param latest the end of its latest finish
     */
    record Line(
            int y,
            String label,
            String text,
            boolean critical,
            Bar planned,
            double latest,
            @Nullable Bar actual,
            @Nullable Bar forecast,
            List<Bar> blocked) {}

    /**
     * The sheets of a chart; none without tasks.
     *
     * @param open whether the project goes on, so that the chart must reach today
     */
    static List<Gantt> of(List<GanttTask> tasks, LocalDate required, LocalDate today, boolean open) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        var days = Stream.concat(
                        tasks.stream().flatMap(GanttTask::days),
                        open ? Stream.of(required, today) : Stream.of(required))
                .sorted()
                .toList();
        var axis = GanttAxis.of(days.get(0), days.get(days.size() - 1));
        var sheets = new ArrayList<Gantt>();
        for (int first = 0; first < tasks.size(); first += SHEET) {
            sheets.add(sheet(axis, tasks.subList(first, Math.min(first + SHEET, tasks.size())), required, today));
        }
        return sheets;
    }

    private static Gantt sheet(GanttAxis axis, List<GanttTask> tasks, LocalDate required, LocalDate today) {
        return new Gantt(
                WIDTH,
                TOP + tasks.size() * ROW + 10,
                axis.ticks(),
                IntStream.range(0, tasks.size())
                        .mapToObj(i -> line(axis, tasks.get(i), TOP + i * ROW))
                        .toList(),
                axis.shows(today) ? axis.x(today) : null,
                axis.shows(required) ? axis.end(required) : null);
    }

    private static Line line(GanttAxis axis, GanttTask task, int y) {
        return new Line(
                y,
                label(task.code() + " " + task.name()),
                task.text(),
                task.critical(),
                bar(axis, task.planned()),
                axis.end(task.latest()),
                task.actual() == null ? null : bar(axis, task.actual()),
                task.forecast() == null ? null : bar(axis, task.forecast()),
                task.blocked().stream()
                        .sorted(Comparator.comparing(GanttTask.Span::from))
                        .map(span -> bar(axis, span))
                        .toList());
    }

    private static Bar bar(GanttAxis axis, GanttTask.Span span) {
        double x = axis.x(span.from());
        double width = Math.round((axis.end(span.until()) - x) * 10) / 10.0;
        return new Bar(x, Math.max(2, width));
    }

    /** Chinese characters take nearly twice the room of Latin ones. */
    static String label(String text) {
        int room = LABEL;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            room -= text.codePointAt(at) < 0x2E80 ? 7 : 13;
            if (room < 0) {
                return text.substring(0, at) + "…";
            }
        }
        return text;
    }
}
