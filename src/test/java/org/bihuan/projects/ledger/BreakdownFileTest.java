package org.bihuan.projects.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.projects.ledger.Files.breakdown;
import static org.bihuan.projects.ledger.Files.utf8;

import java.util.List;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.projects.BreakdownRow;
import org.bihuan.projects.Phase;
import org.junit.jupiter.api.Test;

/** A breakdown table is understood as people write it, and comes back as it was. */
class BreakdownFileTest {

    private static final String HEADER = "编号,名称,阶段,责任单位,工期,前置任务,成果,手续\n";

    private static final List<BreakdownRow> ROWS = List.of(
            new BreakdownRow("T01", "初步设计", Phase.DESIGN, "jiaowei", TimeLimit.parse("20wd"), List.of(), "设计文件", null),
            new BreakdownRow(
                    "T02",
                    "办理施工许可",
                    Phase.PERMITS,
                    "shuiwuju",
                    TimeLimit.parse("7d"),
                    List.of("T01"),
                    "施工许可证",
                    "construction"));

    @Test
    void namesAndCodesAreBothUnderstood() {
        var file =
                HEADER + "T01,初步设计,初步设计与概算,区教育委员会,20,,设计文件,\n" + "T02,办理施工许可,permits,shuiwuju,7个自然日,T01,施工许可证,施工许可证\n";
        assertThat(breakdown().read(utf8(file))).isEqualTo(ROWS);
    }

    /** 建筑法 第八条: seven days. */
    @Test
    void aPermitWithoutDurationTakesItsLimit() {
        var file =
                HEADER + "T01,初步设计,design,jiaowei,20工作日,,设计文件,\nT02,办理施工许可,permits,shuiwuju,,T01,施工许可证,construction\n";
        assertThat(breakdown().read(utf8(file))).isEqualTo(ROWS);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var sheet = breakdown().sheet(ROWS);
        assertThat(breakdown().read(sheet.csv())).isEqualTo(ROWS);
        assertThat(breakdown().read(sheet.excel())).isEqualTo(ROWS);
    }

    @Test
    void everyMistakeIsNamed() {
        var file = HEADER + "T01,设计,画图,区教育委员会,半年,T 02,文件,\nT01,许可,permits,某局,0wd,,,规划证\n";
        assertThatThrownBy(() -> breakdown().read(utf8(file)))
                .hasMessageContaining("第2行：阶段“画图”应为")
                .hasMessageContaining("第2行：工期“半年”应写成20（工作日）、20工作日或30日")
                .hasMessageContaining("第3行：责任单位“某局”不是本区的部门或街道。")
                .hasMessageContaining("第3行：工期“0wd”")
                .hasMessageContaining("第3行：缺少成果。")
                .hasMessageContaining("第3行：手续“规划证”不在手续时限表中。");
    }
}
