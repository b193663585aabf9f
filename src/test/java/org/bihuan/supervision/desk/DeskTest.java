package org.bihuan.supervision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bihuan.cases.Categories;
import org.bihuan.cases.Stage;
import org.bihuan.cases.process.LoopTest;
import org.bihuan.deadlines.Rung;
import org.bihuan.supervision.desk.DeskWorld.Made;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The numbers of the desk against a small world made by hand, and every number against the list behind it. */
class DeskTest extends LoopTest {

    private static final String NOW = "2026-03-02T10:00";
    private static final String TOMORROW = "2026-03-03T00:00";
    private static final String LAST_WEEK = "2026-02-24T09:00";
    private static final List<String> READERS = List.of("supervision-1", "supervision-2");

    @Autowired
    OpenCases open;

    @Autowired
    RecentReports recent;

    @Autowired
    HotProblems hot;

    @Autowired
    CaseList list;

    @Autowired
    Categories categories;

    private DeskWorld world;
    private String unit;
    private String street;

    @BeforeEach
    void emptyUnit() {
        world = new DeskWorld(loop.jdbc);
        unit = "unit-" + UUID.randomUUID();
        street = "street-" + UUID.randomUUID();
    }

    private Made made(Stage stage) {
        return new Made(stage, instant(LAST_WEEK)).of(unit).in(street);
    }

    private Board board(String reader) {
        return Board.of(open.cells(reader), open.beside(reader), UnaryOperator.identity());
    }

    private static Map<String, Long> counts(List<Board.Row> rows, String code) {
        var row = rows.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        return row.counts().stream()
                .filter(count -> count.cases() > 0)
                .collect(java.util.stream.Collectors.toMap(
                        count -> count.standing().code(), Board.Count::cases));
    }

    private void smallWorld() {
        world.add(made(Stage.IN_PROGRESS).due(instant("2026-03-05T00:00")));
        world.add(made(Stage.IN_PROGRESS).due(instant(TOMORROW)));
        world.add(made(Stage.SIGNED).due(instant("2026-03-02T15:00")));
        world.add(made(Stage.SIGNED).due(instant(NOW)).climbed(Rung.half, Rung.warning, Rung.overdue));
        world.add(made(Stage.IN_PROGRESS).due(instant("2026-02-28T00:00")).climbed(Rung.overdue, Rung.leader));
        world.add(made(Stage.IN_PROGRESS)
                .due(instant("2026-02-25T00:00"))
                .climbed(Rung.overdue, Rung.leader, Rung.bulletin));
        world.add(made(Stage.IN_PROGRESS).due(instant("2026-03-20T00:00")).paused(instant("2026-03-10T00:00")));
        world.add(made(Stage.IN_PROGRESS).due(instant("2026-03-20T00:00")).paused(instant(NOW)));
        world.add(made(Stage.ON_RECORD).due(instant("2026-03-20T00:00")).paused(instant("2026-03-10T00:00")));
        world.add(made(Stage.RETURNED).due(instant("2026-03-01T00:00")));
        world.add(made(Stage.IN_ARBITRATION).due(instant("2026-03-09T00:00")));
        world.add(made(Stage.IN_CALLBACK));
        world.add(made(Stage.CLOSED).closed(instant("2026-02-28T10:00")));
    }

    @Test
    void countsWhatStandsWhereForAUnitAndForAStreet() {
        smallWorld();
        var expected = Map.of(
                "open",
                12L,
                "today",
                2L,
                "overdue",
                4L,
                "red",
                2L,
                "leader",
                1L,
                "bulletin",
                1L,
                "paused",
                1L,
                "returned",
                1L,
                "arbitration",
                1L,
                "record",
                1L);
        assertThat(counts(board("supervision-1").units(), unit)).isEqualTo(expected);
        assertThat(counts(board("supervision-1").streets(), street)).isEqualTo(expected);
    }

    @Test
    void anOverdueCaseStandsFirstInItsList() {
        smallWorld();
        var page = list.page(Wanted.open(Standing.OVERDUE).ofUnit(unit), 1, "supervision-1");
        assertThat(page.rows()).hasSize(4).allMatch(CaseList.Row::overdue);
        assertThat(page.rows().get(0).due()).isEqualTo("2026年2月24日（周二）24时");
        assertThat(page.rows().get(0).stage()).isEqualTo("办理中");
    }

    @Test
    void whoMustKeepAwayFindsTheCaseInNoNumberAndNoList() {
        var hidden = world.add(made(Stage.IN_PROGRESS).due(instant("2026-02-25T00:00")));
        world.add(made(Stage.IN_PROGRESS).due(instant("2026-02-25T00:00")));
        world.hide(hidden, "supervision-2");
        assertThat(counts(board("supervision-1").units(), unit)).containsEntry("overdue", 2L);
        assertThat(counts(board("supervision-2").units(), unit)).containsEntry("overdue", 1L);
        var page = list.page(Wanted.open(Standing.OVERDUE).ofUnit(unit), 1, "supervision-2");
        assertThat(page.cases()).isEqualTo(1);
        assertThat(page.rows()).extracting(CaseList.Row::number).doesNotContain(hidden.toString());
    }

    @Test
    void aRequestThatWaitsForItsDecisionIsCountedBesideTheCourse() {
        var before = board("supervision-1").places().getOrDefault(Place.DECIDE, 0L);
        var id = loop.inProgress();
        loop.complete(
                id,
                "userTask_implementCase",
                "jiaowei-1",
                Map.of("decision", "request", "requestKind", "extend", "extendBy", 2, "reason", "等待材料"));
        assertThat(board("supervision-1").places()).containsEntry(Place.DECIDE, before + 1);
        assertThat(list.count(Wanted.at(Place.DECIDE), "supervision-1")).isEqualTo(before + 1);
    }

    @Test
    void aHotProblemHasManyReportsWithinTheDays() {
        var problem = world.add(made(Stage.CLOSED).closed(instant("2026-02-28T10:00")));
        world.group(problem, problem, instant(LAST_WEEK));
        for (int i = 0; i < 4; i++) {
            world.group(world.add(made(Stage.IN_PROGRESS)), problem, instant(LAST_WEEK));
        }
        var old = new Made(Stage.IN_PROGRESS, instant("2026-01-01T09:00")).in("elsewhere");
        world.group(world.add(old), problem, instant("2026-01-01T09:00"));
        var found = hot.shown("supervision-1").stream()
                .filter(each -> each.id().equals(problem))
                .findFirst()
                .orElseThrow();
        assertThat(found.reports()).isEqualTo(5);
        assertThat(found.open()).isEqualTo(4);
        assertThat(found.streets()).isEqualTo(street);
        assertThat(list.count(found.list(), "supervision-1")).isEqualTo(5);
        assertThat(list.count(found.openList(), "supervision-1")).isEqualTo(4);
    }

    @Test
    void reportsAreCountedByTheirHourInShanghai() {
        world.add(new Made(Stage.REPORTED, instant("2026-02-28T23:59")).in(street));
        world.add(new Made(Stage.REPORTED, instant("2026-03-01T00:00")).in(street));
        // The 28th of February 2026 is a Saturday, the 1st of March a Sunday.
        assertThat(list.count(Wanted.reportedAt(6, 23).inStreet(street), "supervision-1"))
                .isEqualTo(1);
        assertThat(list.count(Wanted.reportedAt(7, 0).inStreet(street), "supervision-1"))
                .isEqualTo(1);
    }

    /** Random worlds: whatever the desk shows, the list behind it is as long. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void everyNumberIsAsLongAsItsList(long seed) {
        randomWorld(new Random(seed));
        for (var reader : READERS) {
            var board = board(reader);
            Stream.concat(board.units().stream(), board.streets().stream())
                    .flatMap(row -> row.counts().stream())
                    .forEach(count -> assertThat(list.count(count.list(), reader))
                            .as(count.list().link())
                            .isEqualTo(count.cases()));
            board.total()
                    .forEach(count -> assertThat(list.count(count.list(), reader))
                            .as(count.list().link())
                            .isEqualTo(count.cases()));
            board.places()
                    .forEach((place, cases) -> assertThat(list.count(Wanted.at(place), reader))
                            .as(place.element())
                            .isEqualTo(cases));
            assertThat(board.units().stream()
                            .mapToLong(row -> row.counts().get(0).cases()))
                    .as("the units add up")
                    .satisfies(cases -> assertThat(
                                    cases.stream().mapToLong(Long::longValue).sum())
                            .isEqualTo(board.cases(Standing.OPEN)));
            recentNumbers(reader);
        }
    }

    private void recentNumbers(String reader) {
        Stream.of(
                        HeatTable.of(recent.hours(reader)),
                        HeatTable.of(recent.spots(reader), categories, UnaryOperator.identity()))
                .flatMap(table -> table.rows().stream())
                .forEach(row -> {
                    row.cells().stream()
                            .filter(cell -> cell.cases() > 0)
                            .forEach(cell -> longAs(cell.list(), cell.cases(), reader));
                    longAs(row.list(), row.cases(), reader);
                });
        hot.shown(reader).forEach(problem -> {
            longAs(problem.list(), problem.reports(), reader);
            longAs(problem.openList(), problem.open(), reader);
        });
    }

    private void longAs(Wanted wanted, long cases, String reader) {
        assertThat(list.count(wanted, reader)).as(wanted.link()).isEqualTo(cases);
    }

    private void randomWorld(Random random) {
        var problem = world.add(made(Stage.IN_PROGRESS));
        for (int i = 0; i < 80; i++) {
            var stage = Stage.values()[random.nextInt(Stage.values().length)];
            var reported = instant(LAST_WEEK).minusSeconds(random.nextInt(40 * 24 * 3_600));
            var made = new Made(stage, reported).in(random.nextInt(4) == 0 ? null : street + random.nextInt(3));
            if (stage != Stage.REPORTED) {
                made.of(unit + random.nextInt(3));
            }
            if (stage == Stage.CLOSED) {
                made.closed(instant(NOW));
            } else if (random.nextInt(5) > 0) {
                made.due(instant(NOW).plusSeconds(random.nextInt(200_000) - 100_000));
            }
            if (random.nextInt(4) == 0) {
                made.paused(instant(NOW).plusSeconds(random.nextInt(7_200) - 3_600));
            }
            made.climbed(Stream.of(Rung.values()).limit(random.nextInt(6)).toArray(Rung[]::new));
            var id = world.add(made);
            if (random.nextInt(3) == 0) {
                world.group(id, problem, reported);
            }
            if (random.nextInt(6) == 0) {
                world.hide(id, "supervision-2");
            }
        }
    }

    @Test
    void aListGoesOnOverItsPages() {
        for (int i = 0; i < CaseList.PAGE + 3; i++) {
            world.add(made(Stage.IN_PROGRESS).due(instant(NOW).plusSeconds(i)));
        }
        var wanted = Wanted.open(Standing.OPEN).ofUnit(unit);
        var first = list.page(wanted, 1, "supervision-1");
        var second = list.page(wanted, 2, "supervision-1");
        assertThat(first.rows()).hasSize(CaseList.PAGE);
        assertThat(first.more()).isTrue();
        assertThat(second.rows()).hasSize(3);
        assertThat(second.more()).isFalse();
        assertThat(first.rows()).doesNotContainAnyElementsOf(second.rows());
    }
}
