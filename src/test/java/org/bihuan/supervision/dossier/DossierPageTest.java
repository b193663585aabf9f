package org.bihuan.supervision.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** 卷宗: one page that says what was asked, where it stands, whose it is and everything that happened. */
class DossierPageTest extends PageTest {

    @Autowired
    TransactionTemplate together;

    @Test
    void saysWhatWasAskedAndWhoseItIsAndNeverWhoAsked() throws Exception {
        var id = report("教室漏雨", "三年级教室屋顶漏雨", "育才路6号");
        loop.dispatch(id);
        var page = page("jiaowei-1", id);
        assertThat(page)
                .contains("教室漏雨", "三年级教室屋顶漏雨", "教育", "热线", "东湖街道", "育才路6号", "待签收")
                .contains("id=\"unit\">区教育委员会<")
                .doesNotContain("欧阳", "欧**", "13800001234", "138****");
    }

    @Test
    void leadsToTheReporterOnlyThoseWhoMaySeeIt() throws Exception {
        var id = loop.dispatched();
        var reporter = "href=\"" + path(id) + "/reporter\"";
        assertThat(page("jiaowei-1", id)).contains(reporter);
        assertThat(page("centre-1", id)).contains(reporter);
        assertThat(page("supervision-1", id)).doesNotContain(reporter);
        assertThat(page("quzhang-1", id)).doesNotContain(reporter);
    }

    /** Ordinary: 7 days from dispatch on Monday, 2 March, so until Monday, 9 March, 24:00. */
    @Test
    void leadsTheSupervisionOfficeToWhatItMayDo() throws Exception {
        var id = loop.inProgress();
        var actions = "/supervision/cases/" + number(id);
        assertThat(page("supervision-1", id)).contains(actions, "督查处置");
        assertThat(page("jiaowei-1", id)).doesNotContain(actions);
    }

    @Test
    void showsTheClockAndHowItWasComputed() throws Exception {
        var id = loop.dispatched();
        assertThat(section(page("jiaowei-1", id), "clock"))
                .contains("正常", "办理：2026年3月9日（周一）24时", "时限是怎么算的", "起算当日不计入", "签收：应于");
        loop.at("2026-03-09T10:00");
        assertThat(page("jiaowei-1", id)).contains("今日到期");
        loop.at("2026-03-10T00:00");
        assertThat(page("jiaowei-1", id)).contains("<span class=\"lamp red\">已超期</span>");
    }

    @Test
    void showsEveryHandWithNameUnitDaysAndReason() throws Exception {
        var id = loop.report();
        loop.at("2026-03-02T22:00");
        loop.dispatch(id);
        loop.at("2026-03-03T09:00");
        loop.object(id, "jiaowei-1");
        var hands = section(page("centre-1", id), "hands");
        assertThat(hands).contains("登记", "派单", "提出派单异议", "不属于本单位职责", "待改派");
        assertThat(hands).contains("<td class=\"number\">0.5</td>");
        assertThat(hands).containsSubsequence("调度指挥中心", "派单", "区教育委员会 ", "提出派单异议");
    }

    @Test
    void urgingStandsOnTop() throws Exception {
        var id = loop.inProgress();
        assertThat(page("jiaowei-1", id)).contains("催办 0 次");
        loop.at("2026-03-03T09:00");
        loop.call(id, "urge");
        loop.at("2026-03-04T15:20");
        loop.call(id, "urge");
        var urging = section(page("jiaowei-1", id), "urging");
        assertThat(urging).contains("催办 2 次").containsSubsequence("2026-03-04 15:20", "2026-03-03 09:00");
        assertThat(urging).contains("群众催办", "调度指挥中心");
    }

    /** 80 % of seven days is the end of the sixth: the ladder urges by itself. */
    @Test
    void theLaddersWarningCountsAsUrging() throws Exception {
        var id = loop.inProgress();
        loop.until("2026-03-09T10:00");
        assertThat(section(page("jiaowei-1", id), "urging")).contains("催办 1 次", "系统", "办理时限：临期预警");
    }

    @Test
    void showsResultFeedbackAndRating() throws Exception {
        var id = loop.fedBack();
        loop.rate(id, "yes", "satisfied");
        var page = page("jiaowei-1", id);
        assertThat(section(page, "result")).contains("已解决", "已安装路灯", "照片1张", "路灯已安装");
        assertThat(section(page, "calls")).contains("已联系上", "满意");
        assertThat(section(page, "stands")).contains("群众满意");
        assertThat(page).contains("不计时");
    }

    @Test
    void showsRequestsAndOrders() throws Exception {
        var id = loop.inProgress();
        loop.complete(
                id,
                "userTask_implementCase",
                "jiaowei-1",
                Map.of("decision", "request", "requestKind", "extend", "extendBy", 3, "reason", "等待设备到货"));
        loop.until("2026-03-10T00:00");
        assertThat(section(page("jiaowei-1", id), "requests")).contains("申请延期", "等待设备到货", "到期失效");
        assertThat(page("jiaowei-1", id)).doesNotContain("id=\"orders\"");
        var order = loop.jdbc
                .sql("SELECT id FROM supervision_order WHERE dossier = ?")
                .param(id)
                .query(UUID.class)
                .single();
        loop.complete(
                order,
                "userTask_issueOrder",
                "supervision-1",
                Map.of("decision", "issue", "matter", "请立即办理", "basis", "办理时限已到期", "replyWithin", 3));
        assertThat(section(page("jiaowei-1", id), "orders")).contains("请立即办理", "待回复");
    }

    @Test
    void showsWhatWasMerged() throws Exception {
        var main = loop.inProgress();
        var merged = loop.merged(main);
        assertThat(section(page("jiaowei-1", main), "merged")).contains("href=\"" + path(merged) + "\"");
        assertThat(section(page("jiaowei-1", merged), "merged")).contains("本件已并入诉求", "href=\"" + path(main) + "\"");
    }

    @Test
    void findsEarlierCasesOfTheSamePlace() throws Exception {
        var first = report("台阶破损", "台阶松动", "幸福里8号");
        loop.dispatch(first);
        report("另一处", "别的地方", "幸福里9号");
        loop.at("2026-03-05T10:00");
        var second = report("树倒了", "大树倒在门口", "幸福里8号");
        loop.dispatch(second);
        var place = section(page("jiaowei-1", second), "place");
        assertThat(place).contains("href=\"" + path(first) + "\"", "台阶破损").doesNotContain("另一处");
        assertThat(section(page("jiaowei-1", first), "place")).contains("没有查到");
    }

    @Test
    void findsSimilarCasesNearbyAndLeadsOnlyToThoseThatTheReaderMayOpen() throws Exception {
        var mine = report("体育馆门口路灯不亮", "体育馆门口的路灯不亮，晚上看不清", "体育馆");
        loop.dispatch(mine);
        var other = report("体育馆门口路灯不亮了", "体育馆门口的路灯一直不亮", "体育馆东门");
        assertThat(section(page("jiaowei-1", mine), "similar"))
                .contains(number(other), "%")
                .doesNotContain("href=\"" + path(other) + "\"", "体育馆门口路灯不亮了");
        assertThat(section(page("centre-1", mine), "similar")).contains("href=\"" + path(other) + "\"", "体育馆门口路灯不亮了");
    }

    @Test
    void aComplaintIsShownBesideNoOtherCase() throws Exception {
        var about = denounced("jiaowei-2");
        var plain = loop.report();
        assertThat(page("centre-1", plain)).doesNotContain(number(about));
        assertThat(page("supervision-1", about)).doesNotContain(number(plain));
    }

    @Test
    void theResidentsMarkupIsText() throws Exception {
        var hostile =
                "<b>字</b><img src=x onerror=alert(1)> ${9137*7} #{9137*7} [[${9137*7}]] __${9137*7}__ \"'><script>alert(1)</script>";
        var id = report(hostile, hostile, hostile);
        loop.dispatch(id);
        report(hostile, hostile, hostile);
        loop.at("2026-03-05T10:00");
        var later = report(hostile, hostile, hostile);
        for (var each : java.util.List.of(id, later)) {
            assertThat(page("centre-1", each))
                    .doesNotContain("<b>字", "<img src=x", "<script>alert", "63959")
                    .contains("&lt;img src=x onerror=alert(1)&gt; ${9137*7} #{9137*7} [[${9137*7}]] __${9137*7}__");
        }
    }

    @Test
    void inEnglishToo() throws Exception {
        var id = loop.inProgress();
        loop.call(id, "urge");
        assertThat(as("jiaowei-1").text(path(id) + "?lang=en")).contains("Every hand it went through", "Urged 1 times");
    }

    @Test
    void placesAreLookedUpInAnIndex() {
        var plan = together.execute(status -> {
            loop.jdbc.sql("SET LOCAL enable_seqscan = off").update();
            return loop.jdbc.sql("""
                            EXPLAIN SELECT case_id FROM case_wording
                            WHERE street = 'a' AND md5(address) = md5('b') AND address = 'b' AND reported_at <= now()
                            ORDER BY reported_at DESC LIMIT 10""").query(String.class).list();
        });
        assertThat(String.join("\n", plan))
                .contains("Index Scan using case_wording_place")
                .doesNotContain("Sort");
    }
}
