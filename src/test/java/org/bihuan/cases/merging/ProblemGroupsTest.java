package org.bihuan.cases.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;

import java.util.List;
import java.util.UUID;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.cases.process.LoopTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports about the same problem are grouped, in whatever words; each report once. */
class ProblemGroupsTest extends LoopTest {

    @Autowired
    ProblemGroups groups;

    private UUID report(String subject, String detail, Complaint complaint) {
        var problem = new Problem(subject, detail, "noise", "donghu-jiedao", null);
        return loop.cases.report(
                new Report(Channel.HOTLINE, null, problem, Reporter.UNKNOWN, complaint, false), "centre-1");
    }

    private UUID report(String subject, String detail) {
        return report(subject, detail, null);
    }

    private List<UUID> problems(UUID... cases) {
        return List.of(cases).stream()
                .map(id -> loop.jdbc
                        .sql("SELECT problem FROM problem_group_member WHERE case_id = ?")
                        .param(id)
                        .query(UUID.class)
                        .single())
                .toList();
    }

    @Test
    void theSameProblemInOtherWordsJoinsTheGroupOfTheFirstReport() {
        var first = report("春江花园旁工地夜间施工噪声扰民", "春江花园小区旁边的工地夜里施工，噪声很大，居民无法休息。");
        loop.at("2026-03-02T11:00");
        var second = report("春江花园工地半夜施工噪声太大", "春江花园小区旁边工地半夜还在施工，噪声扰民，无法休息。");
        loop.at("2026-03-02T12:00");
        var other = report("小学门口没有斑马线", "孩子上学过马路很危险，希望施划斑马线并安排人员值守。");
        groups.groupNext(instant("2026-02-01T00:00"), 1_000);
        assertThat(problems(first, second, other)).containsExactly(first, first, other);
        assertThat(groups.groupNext(instant("2026-02-01T00:00"), 50)).isZero();
    }

    @Test
    void aReportThatComplainsOfSomebodyIsInNoGroup() {
        var about = new Complaint(ComplaintKind.DENUNCIATION, List.of(), List.of("jiaowei-1"));
        var denunciation = report("反映工作人员", "举报内容", about);
        groups.groupNext(instant("2026-02-01T00:00"), 1_000);
        assertThat(loop.jdbc
                        .sql("SELECT count(*) FROM problem_group_member WHERE case_id = ?")
                        .param(denunciation)
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
