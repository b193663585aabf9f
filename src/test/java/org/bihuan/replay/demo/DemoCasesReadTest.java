package org.bihuan.replay.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bihuan.cases.Categories;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Unit;
import org.bihuan.organization.UnitKind;
import org.bihuan.platform.StartRefused;
import org.junit.jupiter.api.Test;

/** What is wrong in the file of invented cases is said with its place. */
class DemoCasesReadTest {

    private static final String GOOD = """
            - subject: 停水
              detail: 没有水
              channel: hotline
              category: water
              street: donghu-jiedao
              address: 1号
              reporter: {name: 张三, phone: '13900000001'}
              daysAgo: 3
              at: '09:30'
              course: inProgress
            """;

    private final DemoCases cases = new DemoCases(
            new Organization(List.of(new Unit("donghu-jiedao", "东湖街道", UnitKind.STREET, null, true)), List.of()),
            new Categories(new LinkedHashMap<>(Map.of("water", "供水"))));

    @Test
    void aGoodEntryIsRead() {
        assertThat(cases.read(GOOD)).singleElement().satisfies(read -> {
            assertThat(read.course()).isEqualTo(Course.of("inProgress"));
            assertThat(read.daysAgo()).isEqualTo(3);
        });
    }

    @Test
    void aCaseKnowsTheEarlierOneOfTheSameProblem() {
        var both = cases.read(GOOD + GOOD.replace("停水", "又停水") + "  related: 停水\n");
        assertThat(both.get(1).related()).isEqualTo(both.get(0));
    }

    @Test
    void aBrokenEntryIsNamedWithItsLine() {
        refused(GOOD + GOOD.replace("inProgress", "vanished"), "第2件（第11行）：经过 course “vanished”不存在");
        refused(GOOD.replace("donghu-jiedao", "nowhere"), "第1件（第1行）：单位“nowhere”不在机构文件中");
        refused(GOOD.replace("category: water", "category: fog"), "类别“fog”不存在");
        refused(GOOD.replace("  detail: 没有水\n", ""), "缺少 detail");
        refused(GOOD.replace("'09:30'", "half past nine"), "at 应为加引号的时间");
        refused(GOOD.replace("daysAgo: 3", "daysAgo: -3"), "daysAgo 应为不小于0的整数");
        refused(GOOD.replace("inProgress", "declined"), "缺少 ");
        refused(GOOD + "  related: 停电\n", "related “停电”不是前面某件诉求的标题");
        refused(GOOD + "  complaint: {kind: complaint, officials: [nobody]}\n", "人员“nobody”不在人员文件中");
        refused(GOOD + "  complaint: {kind: gossip}\n", "诉求性质 kind");
    }

    @Test
    void whatIsNoListOfCasesIsRefused() {
        refused("subject: 停水", "应为一个案例列表");
        refused("- [", "格式有误");
        refused("- !!java.lang.ProcessBuilder [[touch, x]]", "格式有误");
    }

    private void refused(String text, String message) {
        assertThatThrownBy(() -> cases.read(text))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(message);
    }
}
