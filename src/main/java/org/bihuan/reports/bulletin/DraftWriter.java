package org.bihuan.reports.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.assessment.Assessment;
import org.bihuan.assessment.AssessmentSettings;
import org.bihuan.assessment.Assessments;
import org.bihuan.assessment.Ends;
import org.bihuan.assessment.Grouping;
import org.bihuan.assessment.Measure;
import org.bihuan.assessment.Score;
import org.bihuan.assessment.Standing;
import org.bihuan.cases.OfficialNames;
import org.bihuan.reports.bulletin.BulletinLine.Section;
import org.springframework.stereotype.Component;

/** Writes the words of a draft from its numbers, in the sentences of an office. */
@Component
class DraftWriter {

    private static final String ORDINALS = "一二三四";
    private static final String DEMANDS = """
            一要压实责任。各单位主要负责人要对本通报点名的事项逐件过问，明确经办人和完成时限，在本通报印发之日起五个工作日内办结或者书面说明。
            二要提高质量。坚持首接负责，派到即联系、办结即反馈，对群众不满意的诉求要当面核实、一次办好，防止反复重办。
            三要疏通手续。亮灯预警的项目单位要倒排工期，相关部门对挡住项目的手续问题要逐项答复，调度会议定事项要按期销号。""";

    private final Assessments assessments;
    private final AssessmentSettings settings;
    private final OfficialNames names;

    DraftWriter(Assessments assessments, AssessmentSettings settings, OfficialNames names) {
        this.assessments = assessments;
        this.settings = settings;
        this.names = names;
    }

    DraftText of(Assessment of, List<BulletinLine> lines, int unnamed) {
        var district = assessments.standings(of, Grouping.DISTRICT).stream()
                .findFirst()
                .map(Standing::score);
        var units = assessments.standings(of, Grouping.UNIT).stream()
                .filter(unit -> unit.place() != null)
                .toList();
        var month = of.kind().name(of.beginsOn());
        return new DraftText(
                district.map(all -> summary(month, all, units)).orElse(month + "，全区没有可考核的诉求和项目。"),
                problems(district.map(DraftWriter::reworked).orElse(""), lines, unnamed),
                DEMANDS);
    }

    private String summary(String month, Score district, List<Standing> units) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(month + "，全区应联系群众的诉求" + district.tally(Measure.RESPONSE).counted() + "件，响应率"
                + rate(district, Measure.RESPONSE) + "，解决率" + rate(district, Measure.SOLUTION) + "，满意率"
                + rate(district, Measure.SATISFACTION) + survey(district) + "，综合得分" + rate(district, Measure.COMPOSITE)
                + "；按时办结率"
                + rate(district, Measure.ON_TIME) + "，平均办理时长" + rate(district, Measure.HANDLING) + "小时。");
        paragraphs.add("当月超期" + rate(district, Measure.OVERDUE) + "件，签发督办单" + rate(district, Measure.ORDERS)
                + "件；项目任务按时率" + rate(district, Measure.PROJECT_TASKS) + "，议定事项按时率"
                + rate(district, Measure.RESOLUTIONS) + "，各部门手续问题共影响项目"
                + rate(district, Measure.BLOCKED) + "个工作日。");
        var ends = Ends.of(units, Standing::place, settings.listed());
        var sides = Stream.of(named("居前的是", ends.red()), named("居后的是", ends.black()))
                .filter(side -> !side.isEmpty())
                .collect(Collectors.joining("；"));
        if (!sides.isEmpty()) {
            paragraphs.add("综合得分" + sides + "。");
        }
        return String.join("\n", paragraphs);
    }

    /** Only where a survey ended in the month. */
    private static String survey(Score district) {
        return district.tally(Measure.SURVEY).counted() == 0 ? "" : "，第三方满意率" + rate(district, Measure.SURVEY);
    }

    private String named(String side, List<Standing> units) {
        return units.isEmpty()
                ? ""
                : side
                        + units.stream()
                                .map(unit -> names.unit(unit.score().code()) + "（"
                                        + rate(unit.score(), Measure.COMPOSITE) + "分）")
                                .collect(Collectors.joining("、"));
    }

    private String problems(String reworked, List<BulletinLine> lines, int unnamed) {
        var found = Stream.of(late(lines, unnamed), orders(lines), reworked, lights(lines))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        var paragraphs = new ArrayList<String>();
        for (int nth = 0; nth < found.size(); nth++) {
            paragraphs.add(ORDINALS.charAt(nth) + "是" + found.get(nth));
        }
        return paragraphs.isEmpty() ? "当月没有需要点名的事项。" : String.join("\n", paragraphs);
    }

    private String late(List<BulletinLine> lines, int unnamed) {
        var late = BulletinLines.in(Section.LATE, lines);
        if (late.isEmpty() && unnamed == 0) {
            return "";
        }
        var units = counted(late, line -> names.unit(line.unit()));
        var others = unnamed == 0 ? "" : "另有信访和举报事项" + unnamed + "件，依规定不点名";
        return Stream.of("部分事项长期逾期。" + (late.isEmpty() ? "" : "经逐级提醒仍未办结、列入通报" + late.size() + "件，其中" + units), others)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("；"))
                + "。";
    }

    private String orders(List<BulletinLine> lines) {
        var overdue = BulletinLines.in(Section.ORDER, lines).stream()
                .filter(line -> MonthOfSupervision.OVERDUE.equals(line.state()))
                .toList();
        return overdue.isEmpty()
                ? ""
                : "督办单逾期未回复" + overdue.size() + "件，其中" + counted(overdue, line -> names.unit(line.unit())) + "。";
    }

    private static String reworked(Score district) {
        var reworked = district.tally(Measure.REWORKED).yes();
        return reworked == 0 ? "" : "办理质量不高，重办" + reworked + "件，重办率" + rate(district, Measure.REWORKED) + "。";
    }

    private static String lights(List<BulletinLine> lines) {
        var warned = BulletinLines.in(Section.LIGHT, lines).stream()
                .filter(BulletinLine::warns)
                .toList();
        return warned.isEmpty()
                ? ""
                : "部分项目进度滞后，月末亮灯预警" + warned.size() + "个，其中" + counted(warned, line -> String.valueOf(line.state()))
                        + "。";
    }

    /** "区水务局2件、区民政局1件", the most first. */
    private static String counted(List<BulletinLine> lines, Function<BulletinLine, String> by) {
        var counts = lines.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                .map(each -> each.getKey()
                        + each.getValue()
                        + (by.apply(lines.get(0)).endsWith("灯") ? "个" : "件"))
                .collect(Collectors.joining("、"));
    }

    /** A number as the tables of the assessment show it. */
    static String rate(Score score, Measure measure) {
        var unit = measure.kind() == Measure.Kind.RATE ? "%" : "";
        return score.value(measure)
                .map(BigDecimal::toPlainString)
                .map(number -> number + unit)
                .orElse("—");
    }
}
