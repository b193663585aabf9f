package org.bihuan.assessment.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.assessment.Appeal;
import org.bihuan.assessment.Appeals;
import org.bihuan.assessment.Assessment;
import org.bihuan.assessment.Assessments;
import org.bihuan.assessment.Grouping;
import org.bihuan.assessment.Measure;
import org.bihuan.assessment.Score;
import org.bihuan.assessment.Standing;
import org.bihuan.cases.Matter;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.process.MatterFacts;
import org.bihuan.deadlines.ChineseDates;
import org.springframework.stereotype.Component;

/** An assessment, or an appeal against one, as its forms show it. */
@Component
class AssessmentFacts implements MatterFacts {

    private final Assessments assessments;
    private final Appeals appeals;
    private final OfficialNames names;

    AssessmentFacts(Assessments assessments, Appeals appeals, OfficialNames names) {
        this.assessments = assessments;
        this.appeals = appeals;
        this.names = names;
    }

    @Override
    public boolean concerns(Matter matter) {
        return !matter.ofCase();
    }

    @Override
    public Map<String, Object> of(Matter matter, String task) {
        return assessments
                .find(matter.dossier())
                .map(found -> facts(found, appeals.find(matter.id())))
                .orElse(Map.of());
    }

    private Map<String, Object> facts(Assessment of, Optional<Appeal> appeal) {
        return Map.of(
                "assessmentNumber", of.number(),
                "assessmentStage", of.stage().label(),
                "standingShown", standing(of),
                "assessmentAppeals", appeals(of),
                "assessmentRemark", Optional.ofNullable(of.remark()).orElse(""),
                "appealedLine", appeal.map(each -> line(of, each)).orElse(""),
                "grounds", appeal.map(Appeal::grounds).orElse(""),
                "assessmentRecord", record(of.id()));
    }

    private String standing(Assessment of) {
        var district = assessments.standings(of, Grouping.DISTRICT).stream().findFirst();
        var units = assessments.standings(of, Grouping.UNIT).stream()
                .map(this::unit)
                .collect(Collectors.joining("\n"));
        return "全区：" + district.map(all -> rates(all.score())).orElse("没有数据") + "\n" + units + "\n名单见“考核”页面："
                + of.path();
    }

    private String unit(Standing standing) {
        var place = standing.place() == null ? "不排名" : "第" + standing.place() + "名";
        return place + "　" + names.unit(standing.score().code()) + "：" + rates(standing.score());
    }

    private static String rates(Score score) {
        return List.of(Measure.COMPOSITE, Measure.RESPONSE, Measure.SOLUTION, Measure.SATISFACTION, Measure.SURVEY)
                .stream()
                .map(measure -> measure.label() + value(score, measure))
                .collect(Collectors.joining("，"));
    }

    private static String value(Score score, Measure measure) {
        var unit = measure == Measure.COMPOSITE ? "" : "%";
        return score.value(measure).map(number -> number.toPlainString() + unit).orElse("—");
    }

    private String appeals(Assessment of) {
        return appeals.ofAssessment(of.id()).stream()
                .map(each -> each.number() + "　" + names.unit(each.unit()) + "　"
                        + each.measure().label() + "：" + each.stage().label()
                        + (each.ruling() == null ? "" : "。" + each.ruling()))
                .collect(Collectors.joining("\n"));
    }

    private String line(Assessment of, Appeal appeal) {
        var number = assessments
                .line(of, appeal)
                .map(found -> found.number() + "，现计为“" + found.counted().label() + "”");
        return appeal.number() + "\n申诉单位：" + names.unit(appeal.unit()) + "\n申诉人：" + names.of(appeal.appealedBy()) + "，"
                + ChineseDates.full(appeal.appealedAt()) + "\n指标："
                + appeal.measure().label() + "\n编号："
                + number.orElse("已不在名单中");
    }

    private String record(UUID id) {
        return assessments.history(id).stream()
                .map(entry -> ChineseDates.full(entry.at()) + "　" + names.of(entry.actor()) + "　" + entry.label()
                        + (entry.why() == null ? "" : "：" + entry.why()))
                .collect(Collectors.joining("\n"));
    }
}
