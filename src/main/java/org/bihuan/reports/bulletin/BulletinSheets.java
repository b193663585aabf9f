package org.bihuan.reports.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bihuan.assessment.Measure;
import org.bihuan.assessment.page.LeagueRow;
import org.bihuan.reports.bulletin.Paper.Figure;
import org.bihuan.reports.file.Sheet;
import org.springframework.stereotype.Component;

/** The tables of a bulletin as a workbook: its numbers are numbers there. */
@Component
class BulletinSheets {

    List<Sheet> of(Paper paper) {
        return List.of(
                new Sheet("通报", List.of("项目", "内容"), words(paper)),
                league("全区", paper.district(), paper.columns()),
                league("单位排名", paper.units(), paper.columns()),
                league("街道排名", paper.streets(), paper.columns()),
                new Sheet("红黑榜", List.of("榜", "单位", "综合得分"), ends(paper)),
                new Sheet("点名事项", List.of("编号", "事项", "单位", "到期日", "超期天数"), late(paper)),
                new Sheet("督办单", List.of("单位", "签发", "已回复", "逾期未回复", "未到期"), orders(paper)),
                new Sheet("项目亮灯", List.of("灯", "项目数"), figures(paper.lamps())),
                new Sheet("预警项目", List.of("项目代码", "项目", "项目单位", "灯"), warned(paper)),
                new Sheet("受阻工作日", List.of("部门", "工作日"), figures(paper.blocked())),
                new Sheet("调度会", List.of("编号", "会议", "日期", "议定事项"), meetings(paper)));
    }

    private static List<List<?>> words(Paper paper) {
        var bulletin = paper.bulletin();
        return List.of(
                List.of("编号", paper.number()),
                List.of("标题", bulletin.title()),
                List.of("印发日期", paper.day()),
                List.of("基本情况", bulletin.summary()),
                List.of("突出问题", bulletin.problems()),
                List.of("工作要求", bulletin.demands()),
                List.of("不点名的信访和举报事项", paper.unnamed()));
    }

    private static Sheet league(String title, List<LeagueRow> rows, List<Measure> columns) {
        var heads = Stream.concat(
                        Stream.of("名次", "名称"),
                        columns.stream()
                                .map(measure -> measure.label() + (measure.kind() == Measure.Kind.RATE ? "（%）" : "")))
                .toList();
        return new Sheet(
                title, heads, rows.stream().map(row -> league(row, columns)).toList());
    }

    private static List<Object> league(LeagueRow row, List<Measure> columns) {
        var cells = new ArrayList<>(List.of(number(row.place()), row.name()));
        columns.forEach(measure -> cells.add(
                number(Papers.cell(row, measure).map(LeagueRow.Cell::value).orElse(""))));
        return cells;
    }

    private static List<List<?>> ends(Paper paper) {
        var ends = new ArrayList<List<?>>();
        paper.red().forEach(unit -> ends.add(end("红榜", unit)));
        paper.black().forEach(unit -> ends.add(end("黑榜", unit)));
        return ends;
    }

    private static List<?> end(String list, LeagueRow unit) {
        var score =
                Papers.cell(unit, Measure.COMPOSITE).map(LeagueRow.Cell::value).orElse("");
        return List.of(list, unit.name(), number(score));
    }

    private static List<List<?>> late(Paper paper) {
        return rows(
                paper.late(), row -> List.of(row.number(), row.name(), row.unit(), row.day(), number(row.amount())));
    }

    private static List<List<?>> orders(Paper paper) {
        return rows(
                paper.orders(),
                count -> Stream.concat(
                                Stream.of(count.unit()), count.cells().stream().map(cell -> number(cell.value())))
                        .toList());
    }

    private static List<List<?>> figures(List<Figure> figures) {
        return rows(figures, figure -> List.of(figure.name(), number(figure.value())));
    }

    private static List<List<?>> warned(Paper paper) {
        return rows(paper.warned(), row -> List.of(row.number(), row.name(), row.unit(), row.state()));
    }

    private static List<List<?>> meetings(Paper paper) {
        return rows(paper.meetings(), row -> List.of(row.number(), row.name(), row.day(), number(row.amount())));
    }

    private static <T> List<List<?>> rows(List<T> of, Function<T, List<?>> row) {
        return new ArrayList<>(of.stream().map(row).toList());
    }

    /** As a number where it is one, without its percent sign. */
    private static Object number(String shown) {
        return shown.matches("-?\\d+(\\.\\d+)?%?") ? new BigDecimal(shown.replace("%", "")) : shown;
    }
}
