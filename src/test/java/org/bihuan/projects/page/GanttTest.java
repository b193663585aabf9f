package org.bihuan.projects.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.bihuan.projects.page.Gantt.Bar;
import org.bihuan.projects.page.GanttAxis.Tick;
import org.bihuan.projects.page.GanttTask.Span;
import org.junit.jupiter.api.Test;

/** Where everything stands on the chart, worked out by hand. */
class GanttTest {

    private static LocalDate day(String day) {
        return LocalDate.parse("2026-" + day);
    }

    private static Span span(String from, String until) {
        return new Span(day(from), day(until));
    }

    private static GanttTask task(String code, Span actual, Span forecast, List<Span> blocked) {
        return new GanttTask(
                code, "勘察", true, span("03-04", "03-06"), day("03-10"), actual, forecast, blocked, code + "：文字");
    }

    /** From Monday 2 March to 18 May are 78 days: 780 units of room give 10 to each, 70 to a week. */
    @Test
    void aShortProjectIsDrawnInWeeks() {
        var axis = GanttAxis.of(day("03-04"), day("05-18"));
        assertThat(axis.from()).isEqualTo(day("03-02"));
        assertThat(axis.x(day("03-02"))).isEqualTo(250);
        assertThat(axis.x(day("03-04"))).isEqualTo(270);
        assertThat(axis.end(day("05-18"))).isEqualTo(1030);
        assertThat(axis.ticks())
                .startsWith(new Tick(250, "2026-03-02"), new Tick(390, "2026-03-16"))
                .hasSize(6);
    }

    /** From 1 January 2026 to 25 January 2027 are 390 days, 2 units to each; labels need more room than a month has. */
    @Test
    void aLongProjectIsDrawnInMonths() {
        var axis = GanttAxis.of(day("01-15"), LocalDate.parse("2027-01-25"));
        assertThat(axis.from()).isEqualTo(day("01-01"));
        assertThat(axis.x(day("01-15"))).isEqualTo(278);
        assertThat(axis.ticks())
                .startsWith(new Tick(250, "2026-01"), new Tick(368, "2026-03"))
                .endsWith(new Tick(980, "2027-01"));
    }

    @Test
    void planFactObstaclesAndForecastStandOnTheirDays() {
        var first = task("T01", span("03-05", "03-12"), null, List.of(span("03-09", "03-11")));
        var second = task("T02", null, span("05-14", "05-18"), List.of());
        var sheets = Gantt.of(List.of(first, second), day("05-15"), day("03-12"), true);
        assertThat(sheets).hasSize(1);
        var sheet = sheets.get(0);
        assertThat(sheet.height()).isEqualTo(40 + 2 * 30 + 10);
        assertThat(sheet.today()).isEqualTo(350);
        assertThat(sheet.required()).isEqualTo(1000);
        var line = sheet.lines().get(0);
        assertThat(line.y()).isEqualTo(40);
        assertThat(line.label()).isEqualTo("T01 勘察");
        assertThat(line.planned()).isEqualTo(new Bar(270, 30));
        assertThat(line.latest()).isEqualTo(340);
        assertThat(line.actual()).isEqualTo(new Bar(280, 80));
        assertThat(line.forecast()).isNull();
        assertThat(line.blocked()).containsExactly(new Bar(320, 30));
        var next = sheet.lines().get(1);
        assertThat(next.y()).isEqualTo(70);
        assertThat(next.actual()).isNull();
        assertThat(next.forecast()).isEqualTo(new Bar(980, 50));
    }

    @Test
    void aFinishedProjectIsNotStretchedToToday() {
        var sheets = Gantt.of(List.of(task("T01", null, null, List.of())), day("05-18"), day("12-31"), false);
        assertThat(sheets.get(0).today()).isNull();
        assertThat(sheets.get(0).lines().get(0).planned()).isEqualTo(new Bar(270, 30));
    }

    @Test
    void aLongTableHasSeveralSheetsWithOneScale() {
        var tasks = IntStream.rangeClosed(1, 45)
                .mapToObj(i -> task("T" + i, null, null, List.of()))
                .toList();
        var sheets = Gantt.of(tasks, day("05-18"), day("03-12"), true);
        assertThat(sheets).extracting(sheet -> sheet.lines().size()).containsExactly(20, 20, 5);
        assertThat(sheets.get(2).lines().get(0).y()).isEqualTo(40);
        assertThat(sheets.get(2).ticks()).isEqualTo(sheets.get(0).ticks());
        assertThat(Gantt.of(List.of(), day("05-18"), day("03-12"), true)).isEmpty();
    }

    /** 230 units: four Latin characters of 7 leave room for 15 Chinese ones of 13. */
    @Test
    void aLongNameIsCut() {
        assertThat(Gantt.label("T01 " + "长".repeat(15))).isEqualTo("T01 " + "长".repeat(15));
        assertThat(Gantt.label("T01 " + "长".repeat(16))).isEqualTo("T01 " + "长".repeat(15) + "…");
    }
}
