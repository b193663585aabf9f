package org.bihuan.assessment.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bihuan.assessment.Appeal;
import org.bihuan.assessment.Appeals;
import org.bihuan.assessment.Assessment;
import org.bihuan.assessment.Assessments;
import org.bihuan.assessment.Grouping;
import org.bihuan.assessment.PeriodKind;
import org.bihuan.assessment.Standing;
import org.bihuan.cases.process.Loop;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Takes the usual steps of an assessment, as the officials do. */
@TestComponent
public class AssessmentScene {

    public final Loop loop;
    public final Assessments assessments;
    public final Appeals appeals;

    AssessmentScene(Loop loop, Assessments assessments, Appeals appeals) {
        this.loop = loop;
        this.assessments = assessments;
        this.appeals = appeals;
    }

    /** The supervision office opens a month; its publicity window begins. */
    public UUID opened(String day) {
        return opened(day, null);
    }

    public UUID opened(String day, @Nullable String reason) {
        open("month", day, reason);
        return newest(LocalDate.parse(day));
    }

    public void open(String kind, String day, @Nullable String reason) {
        var form = new HashMap<String, Object>(Map.of("periodKind", kind, "day", day));
        if (reason != null) {
            form.put("reason", reason);
        }
        loop.as("supervision-1", () -> loop.runtime.startProcessInstanceByKey(OpenAssessmentProcess.KEY, form));
    }

    private UUID newest(LocalDate ofMonth) {
        var begin = PeriodKind.MONTH.beginOf(ofMonth);
        return assessments.all().stream()
                .filter(each ->
                        each.kind() == PeriodKind.MONTH && each.beginsOn().equals(begin))
                .max(Comparator.comparing(Assessment::version))
                .orElseThrow()
                .id();
    }

    public UUID appealed(UUID assessment, String measure, String number, String official) {
        appeal(assessment, measure, number, official, "附有通话记录");
        var all = appeals.ofAssessment(assessment);
        return all.get(all.size() - 1).id();
    }

    public void appeal(UUID assessment, String measure, String number, String official, String grounds) {
        var form = Map.<String, Object>of(
                "assessmentId", assessment.toString(), "measure", measure, "itemNumber", number, "grounds", grounds);
        loop.as(official, () -> loop.runtime.startProcessInstanceByKey(AppealAssessmentProcess.KEY, form));
    }

    public void rule(UUID appeal, String decision) {
        loop.complete(
                appeal,
                AssessmentAppealProcess.DECIDE_ASSESSMENT_APPEAL,
                "supervision-2",
                Map.of("decision", decision, "ruling", "经核实"));
    }

    public void decide(UUID assessment, String decision) {
        loop.complete(
                assessment,
                AssessmentProcess.APPROVE_ASSESSMENT,
                "quzhang-1",
                Map.of("decision", decision, "opinion", "请再核实"));
    }

    public void revise(UUID assessment) {
        loop.complete(assessment, AssessmentProcess.REVISE_ASSESSMENT, "supervision-1", Map.of("note", "已逐件核实，数据无误"));
    }

    /** Beyond the publicity window of what was opened on Monday, 2 March 2026. */
    public void windowEnds() {
        loop.until("2026-03-10T00:00");
    }

    /** From the opening to the publication, without an appeal. */
    public UUID published(String day) {
        var id = opened(day);
        windowEnds();
        decide(id, "approve");
        return id;
    }

    public Assessment.Stage stage(UUID id) {
        return assessments.find(id).orElseThrow().stage();
    }

    public Appeal.Stage appealStage(UUID id) {
        return appeals.find(id).orElseThrow().stage();
    }

    public Standing unit(UUID id, String unit) {
        return assessments.standings(assessments.find(id).orElseThrow(), Grouping.UNIT).stream()
                .filter(standing -> standing.score().code().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
