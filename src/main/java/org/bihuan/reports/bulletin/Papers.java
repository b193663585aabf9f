package org.bihuan.reports.bulletin;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bihuan.assessment.Assessment;
import org.bihuan.assessment.Assessments;
import org.bihuan.assessment.Grouping;
import org.bihuan.assessment.Measure;
import org.bihuan.assessment.page.Access;
import org.bihuan.assessment.page.LeagueRow;
import org.bihuan.assessment.page.LeagueRows;
import org.bihuan.assessment.page.LeagueTables;
import org.bihuan.cases.OfficialNames;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.organization.Organization;
import org.bihuan.reports.bulletin.BulletinLine.Section;
import org.bihuan.reports.bulletin.Paper.Figure;
import org.bihuan.reports.bulletin.Paper.Letterhead;
import org.bihuan.reports.bulletin.Paper.Words;
import org.springframework.stereotype.Component;

/** Puts a bulletin together for a reader: the frozen results of its assessment, and its own lines. */
@Component
class Papers {

    /** Too much for a paper, or told in another part of it. */
    private static final Set<Measure> ELSEWHERE = EnumSet.of(
            Measure.HANDLING,
            Measure.RETURNED,
            Measure.REWORKED,
            Measure.EXCLUDED,
            Measure.PROJECT_TASKS,
            Measure.RESOLUTIONS,
            Measure.BLOCKED);

    /** What the tables show: the composite first. */
    static final List<Measure> COLUMNS = Stream.of(Measure.values())
            .filter(measure -> !ELSEWHERE.contains(measure))
            .sorted(Comparator.comparing(measure -> measure != Measure.COMPOSITE))
            .toList();

    private static final Set<String> NOTHING = Set.of("—", "0");

    private final Assessments assessments;
    private final BulletinLines lines;
    private final LeagueRows rows;
    private final LeagueTables tables;
    private final PaperLines written;
    private final Access access;
    private final BulletinSettings settings;
    private final OfficialNames names;

    Papers(
            Assessments assessments,
            BulletinLines lines,
            LeagueRows rows,
            LeagueTables tables,
            PaperLines written,
            Access access,
            BulletinSettings settings,
            OfficialNames names) {
        this.assessments = assessments;
        this.lines = lines;
        this.rows = rows;
        this.tables = tables;
        this.written = written;
        this.access = access;
        this.settings = settings;
        this.names = names;
    }

    /** With the way to the lists that this reader may open. */
    Paper linked(Bulletin bulletin, String reader) {
        return paper(bulletin, reader, access.find(reader).orElseGet(() -> closed(reader)), true);
    }

    /** Without any way to anywhere, for printing. */
    Paper plain(Bulletin bulletin, String reader) {
        return paper(bulletin, reader, closed(reader), false);
    }

    private static Access.Reach closed(String reader) {
        return new Access.Reach(reader, "", false);
    }

    private Paper paper(Bulletin of, String reader, Access.Reach reach, boolean linked) {
        var assessment = assessments.find(of.assessment()).orElseThrow();
        var all = lines.of(of.id(), reader);
        var units = league(assessment, Grouping.UNIT, reach);
        var everyUnit = rows.rows(assessments.standings(assessment, Grouping.UNIT), assessment.path(), reach);
        var own = linked ? of.path() + "/lines" : null;
        return new Paper(
                of,
                new Letterhead(
                        settings.heading(),
                        settings.addressees(),
                        settings.copies(),
                        names.unit(Organization.SUPERVISION)),
                of.number() == null ? "" : of.number(),
                day(of),
                new Words(paragraphs(of.summary()), paragraphs(of.problems()), paragraphs(of.demands())),
                COLUMNS,
                league(assessment, Grouping.DISTRICT, reach),
                units,
                league(assessment, Grouping.STREET, reach),
                tables.ends(units).red(),
                tables.ends(units).black(),
                written.rows(Section.LATE, all, reach),
                of.unnamed(),
                written.orders(all, own),
                written.lamps(all, own),
                written.rows(all.stream().filter(BulletinLine::warns).toList(), reach),
                blocked(everyUnit),
                written.rows(Section.MEETING, all, reach));
    }

    /** Without those of whom nothing that is shown was counted. */
    private List<LeagueRow> league(Assessment of, Grouping grouping, Access.Reach reach) {
        return rows.rows(assessments.standings(of, grouping), of.path(), reach).stream()
                .filter(row -> COLUMNS.stream()
                        .flatMap(measure -> cell(row, measure).stream())
                        .anyMatch(cell -> !NOTHING.contains(cell.value())))
                .toList();
    }

    private static List<Figure> blocked(List<LeagueRow> units) {
        return units.stream()
                .flatMap(unit -> cell(unit, Measure.BLOCKED)
                        .filter(cell -> !cell.value().equals("0"))
                        .map(cell -> new Figure(unit.name(), cell.value(), cell.link()))
                        .stream())
                .sorted((one, other) -> Integer.compare(Integer.parseInt(other.value()), Integer.parseInt(one.value())))
                .toList();
    }

    /** The number of a row; empty when the measure isn't there. */
    static Optional<LeagueRow.Cell> cell(LeagueRow row, Measure measure) {
        return row.cells().stream()
                .filter(cell -> cell.measure().equals(measure.code()))
                .findFirst();
    }

    private static String day(Bulletin of) {
        if (!of.issued() || of.endedAt() == null) {
            return "";
        }
        var day = WorkCalendar.dateOf(of.endedAt());
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
