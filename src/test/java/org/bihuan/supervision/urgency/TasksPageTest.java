package org.bihuan.supervision.urgency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Projects;
import org.bihuan.projects.process.ProjectWays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The counts, the lists behind them, and the lines on the cards of Tasklist. */
class TasksPageTest extends TasksTest {

    @Autowired
    Statements statements;

    @Autowired
    ProjectViews projectViews;

    @Autowired
    Projects projects;

    private String task(UUID subject, String kind) {
        return loop.task(subject, kind).getId();
    }

    private static String cards(List<String> tasks) {
        return tasks.stream().collect(Collectors.joining("&task=", "/tasks/cards?task=", ""));
    }

    @Test
    void everyCountOpensTheListBehindIt() throws Exception {
        var late = loop.dispatched();
        loop.at("2026-03-09T10:00");
        var today = loop.dispatched();
        loop.at("2026-03-10T10:00");
        var counts = as("jiaowei-1").text("/tasks/counts");
        assertThat(counts.replaceAll("\\s+", " "))
                .contains("href=\"/tasks?urgency=overdue\"", "<strong>1</strong> <span>已超期</span>")
                .contains("<strong>0</strong> <span>今日到期</span>", "<strong>1</strong> <span>正常</span>")
                .contains("<strong>2</strong> <span>批量签收</span>");
        assertThat(as("jiaowei-1").text("/tasks?urgency=overdue"))
                .contains(number(late), "签收诉求", "反映的问题", "2026年3月9日（周一）24时", "超期10小时", "aria-current=\"page\"")
                .contains("href=\"/camunda/app/tasklist/default/#/?task=" + task(late, "userTask_signCase"))
                .doesNotContain(number(today));
        assertThat(as("jiaowei-1").text("/tasks?urgency=today")).contains("没有这样的任务");
        assertThat(as("jiaowei-1").text("/tasks?lang=en")).contains("Tasks at a glance", "Overdue", "10 hours over");
    }

    @Test
    void anUnknownPageIsTheNearestOne() throws Exception {
        loop.dispatched();
        assertThat(as("jiaowei-1").text("/tasks?page=99")).contains("共1件", "签收诉求");
        assertThat(as("jiaowei-1").text("/tasks?page=-1&urgency=anything")).contains("共1件", "签收诉求");
    }

    @Test
    void onlyWhatCanBeSignedCanBeChosen() throws Exception {
        loop.inProgress();
        assertThat(as("jiaowei-1").text("/tasks")).contains("落实办理").doesNotContain("name=\"case\"", "全选");
    }

    @Test
    void cardsSayUrgencyUrgingsAndAttachmentsAndLeadToTheFile() throws Exception {
        var id = loop.inProgress();
        loop.call(id, "urge");
        var task = task(id, "userTask_implementCase");
        assertThat(as("jiaowei-1").text(cards(List.of(task))))
                .contains(
                        "data-task=\"" + task + "\"", "正常", "还有7天", "催办 1 次", "附件 0 个", "aria-label=\"卷宗 " + number(id))
                .contains("detailsTab=bihuan-dossier-tab&amp;task=" + task);
    }

    @Test
    void theCardOfATaskOfAProjectHasItsUrgencyOnly() throws Exception {
        var project = new ProjectWays(loop, projectViews, projects).register("P-CARDS-1");
        assertThat(as("fagai-leader").text(cards(List.of(task(project, "userTask_nameServants")))))
                .contains("正常")
                .doesNotContain("催办", "附件", "卷宗");
    }

    @Test
    void cardsAreForThoseWhoFindTheTaskAndMaySeeTheCase() throws Exception {
        var mine = task(loop.dispatched(), "userTask_signCase");
        var away = task(complainingOf("jiaowei-2"), "userTask_signCase");
        assertThat(as("jiaowei-2").text(cards(List.of(mine, away, "unknown"))))
                .contains(mine)
                .doesNotContain(away);
        for (var stranger : List.of("minzheng-1", "nobody", "designer", "admin")) {
            assertThat(as(stranger).open(cards(List.of(mine, away))).getStatus())
                    .isEqualTo(403);
        }
        assertThat(as("jiaowei-2").open(cards(List.of(away))).getStatus()).isEqualTo(403);
    }

    @Test
    void theResidentsMarkupIsText() throws Exception {
        var id = loop.dispatched();
        loop.jdbc
                .sql("UPDATE case_file SET subject = '<b>粗</b><script>alert(1)</script> ${9137*7}' WHERE id = ?")
                .param(id)
                .update();
        assertThat(as("jiaowei-1").text("/tasks"))
                .contains("&lt;b&gt;粗", "${9137*7}")
                .doesNotContain("<b>粗", "<script>alert", "63959");
    }

    /** A list is asked for once and read in a few statements, however long it is. */
    @Test
    void aLongListCostsNoMoreStatementsThanAShortOne() throws Exception {
        var jiaowei = as("jiaowei-1");
        var few =
                dispatched(2).stream().map(id -> task(id, "userTask_signCase")).toList();
        var many =
                dispatched(12).stream().map(id -> task(id, "userTask_signCase")).toList();
        jiaowei.text(cards(many));
        var forFew = statements.of(() -> jiaowei.text(cards(few)));
        assertThat(forFew).isBetween(1, 6);
        assertThat(statements.of(() -> jiaowei.text(cards(many)))).isEqualTo(forFew);
        var counting = statements.of(() -> jiaowei.text("/tasks/counts"));
        var page = statements.of(() -> jiaowei.text("/tasks"));
        assertThat(counting).isBetween(1, 6);
        dispatched(10);
        assertThat(statements.of(() -> jiaowei.text("/tasks/counts"))).isEqualTo(counting);
        assertThat(statements.of(() -> jiaowei.text("/tasks"))).isEqualTo(page);
    }
}
