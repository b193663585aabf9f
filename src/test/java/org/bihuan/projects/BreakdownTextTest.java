package org.bihuan.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bihuan.cases.Refusal;
import org.bihuan.deadlines.LimitUnit;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Unit;
import org.bihuan.organization.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The task breakdown table as people type it, or paste it from a spreadsheet. */
class BreakdownTextTest {

    private static final Permit CONSTRUCTION =
            new Permit("construction", "建筑工程施工许可", "zhujian", TimeLimit.parse("7wd"), "建筑法 第八条");

    private static final BreakdownRow DESIGN =
            new BreakdownRow("T01", "编报施工图", Phase.DESIGN, "jiaowei", TimeLimit.parse("30d"), List.of(), "施工图", null);

    private static final BreakdownRow PERMIT = new BreakdownRow(
            "T02",
            "办理施工许可, 含变更",
            Phase.PERMITS,
            "zhujian",
            TimeLimit.parse("7wd"),
            List.of("T01", "T03"),
            "施工许可证",
            "construction");

    private static final Organization DISTRICT = new Organization(
            List.of(
                    new Unit("jiaowei", "区教育委员会", UnitKind.DEPARTMENT, null, true),
                    new Unit("zhujian", "区住房城乡建设委", UnitKind.DEPARTMENT, null, true),
                    new Unit("centre", "调度中心", UnitKind.CENTRE, null, true)),
            List.of());

    private final BreakdownTable table = Breakdowns.table(
            DISTRICT,
            CONSTRUCTION,
            new TaskTemplate("T01", "编报施工图", Phase.DESIGN, null, TimeLimit.parse("30d"), List.of(), "施工图", null));

    private final BreakdownText text = new BreakdownText(table);

    private BreakdownRow only(String line) {
        var rows = text.read(line);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Test
    void aTableIsWrittenByNames() {
        assertThat(text.write(List.of(DESIGN, PERMIT))).isEqualTo("""
                编号,名称,阶段,责任单位,工期,前置任务,成果,手续
                T01,编报施工图,初步设计与概算,区教育委员会,30日,,施工图,
                T02,"办理施工许可, 含变更",手续办理,区住房城乡建设委,7工作日,T01、T03,施工许可证,建筑工程施工许可""");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(text.read(text.write(List.of(DESIGN, PERMIT)))).containsExactly(DESIGN, PERMIT);
    }

    @Test
    void aHeadingSaysInWhichOrderTheColumnsStand() {
        assertThat(only("成果,编号,责任单位,名称,阶段,备注,工期\n施工图,T01,jiaowei,编报施工图,design,急,30d"))
                .isEqualTo(DESIGN);
    }

    @Test
    void noCellIsLongerThanAPageCanShow() {
        var long501 = "长".repeat(501);
        assertThatThrownBy(() -> text.read("T01," + long501 + ",design,jiaowei,30d,,施工图,"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("第1行：名称超过500字");
    }

    @Test
    void codesTabsAndNoHeadingAreReadAsWell() {
        assertThat(only("T01\t编报施工图\tdesign\tjiaowei\t30d\t\t施工图")).isEqualTo(DESIGN);
    }

    @ParameterizedTest
    @CsvSource({
        "20, 20, WORKING_DAYS",
        "20工作日, 20, WORKING_DAYS",
        "20个工作日, 20, WORKING_DAYS",
        "20wd, 20, WORKING_DAYS",
        "30日, 30, CALENDAR_DAYS",
        "30天, 30, CALENDAR_DAYS",
        "30d, 30, CALENDAR_DAYS"
    })
    void aDurationIsInWorkingDaysUnlessItSaysDays(String duration, int amount, LimitUnit unit) {
        assertThat(only("T01,编报施工图,design,jiaowei," + duration + ",,施工图,").duration())
                .isEqualTo(new TimeLimit(amount, unit));
    }

    @Test
    void anEmptyDurationTakesTheLimitOfThePermit() {
        assertThat(only("T02,办证,permits,zhujian,,T01,许可证,construction").duration())
                .isEqualTo(TimeLimit.parse("7wd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"T01、T03", "T01 T03", "T01; T03", "\"T01,T03\"", "T01，T03"})
    void predecessorsAreSeparatedAsPeopleDo(String predecessors) {
        assertThat(only("T04,施工,construction,jiaowei,20," + predecessors + ",记录,")
                        .predecessors())
                .containsExactly("T01", "T03");
    }

    @Test
    void everyFaultIsNamedWithItsLineAtOnce() {
        var faulty = """
                编号,名称,阶段,责任单位,工期,前置任务,成果,手续
                T01,,没有的阶段,jiaowei,20,,施工图,

                T02,办证,permits,centre,二十,,,没有的手续
                T03,施工,construction,jiaowei,0,,记录,
                T04,施工,construction,jiaowei,5,,记录,
                T04,施工,construction,jiaowei,5,,记录,
                """;
        assertThatThrownBy(() -> text.read(faulty))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll(
                        "第2行：缺少名称",
                        "第2行：阶段“没有的阶段”",
                        "第4行：责任单位“centre”不是本区的部门或街道",
                        "第4行：手续“没有的手续”",
                        "第4行：工期“二十”",
                        "第4行：缺少成果",
                        "第5行：工期“0”",
                        "第7行：编号T04重复")
                .message()
                .doesNotContain("第3行", "第6行");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "编号,名称,阶段,责任单位,工期,前置任务,成果,手续"})
    void anEmptyTableIsRefused(String empty) {
        assertThatThrownBy(() -> text.read(empty)).isInstanceOf(Refusal.class).hasMessageContaining("请填写任务分解表");
    }

    @Test
    void whatHasTooManyCellsIsNotGuessed() {
        assertThatThrownBy(() -> text.read("T01,编报,施工图,design,jiaowei,30d,,施工图,,"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("第1行");
    }

    @Test
    void aReadyMadeTableBelongsToTheProjectUnit() {
        assertThat(table.readyMade("building", "jiaowei")).containsExactly(DESIGN);
    }

    @Test
    void aTaskOfAFormHasNoCodeYet() {
        var row = table.readOne("加装路灯", "construction", "jiaowei", "5", "T01", "验收单");
        assertThat(row.name()).isEqualTo("加装路灯");
        assertThatThrownBy(() -> table.readOne("加装路灯", "", "jiaowei", "", "", "验收单"))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("阶段“”", "工期“”");
    }
}
