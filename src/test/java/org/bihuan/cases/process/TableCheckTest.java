package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.bihuan.cases.Categories;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Unit;
import org.bihuan.organization.UnitKind;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** Tables that an office has broken by a slip, one slip each, and what the operator is told. */
class TableCheckTest {

    private static final FeelEngine FEEL = feel();

    @Test
    void theTablesOfTheProgramAreRight() {
        assertThat(problems("time-limits.dmn", "", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            time-limits.dmn | <text>"wh"< | <text>"w"< | time-limits.dmn 第1行（派单：从登记起2个工作小时（本区默认））：未知的时限单位“w”，应为 wd（工作日）、d（自然日）、h（小时）或 wh（工作小时）
            time-limits.dmn | <text>24< | <text>-24< | time-limits.dmn 第3行（水电气热：自派单起24小时）：时限应在1到10000之间，不能是-24
            time-limits.dmn | <text>24< | <text>2.5< | time-limits.dmn 第3行（水电气热：自派单起24小时）：“amount”一栏的“2.5”应为整数
            time-limits.dmn | <text>24< | <text>24 +< | time-limits.dmn 第3行（水电气热：自派单起24小时）：“amount”一栏的“24 +”不是有效的 FEEL 表达式
            time-limits.dmn | <text>"danger"< | <text>"dangr"< | time-limits.dmn 第2行（危及生命财产：自派单起2小时）：条件对任何输入都不成立，请检查其中的代码
            time-limits.dmn | <text>"danger"< | <text>"dangr"< | time-limits.dmn：没有一行规定“危及生命财产”诉求的“办理”时限（danger，HANDLING）
            time-limits.dmn | <text>"danger"< | <text>"danger",< | time-limits.dmn 第2行（危及生命财产：自派单起2小时）：“limitClass”一栏的“"danger",”不是有效的 FEEL 表达式
            time-limits.dmn | "ordinary", "complex" | "ordinary", "danger" | time-limits.dmn 第8行（重办：5个工作日（本区默认））：与第6行同时适用于
            time-limits.dmn | name="amount" | name="amout" | time-limits.dmn：缺少输出列“amount”
            time-limits.dmn | decisionTable | decisionTabel | time-limits.dmn：不是完整有效的 DMN 文件
            time-limits.dmn | decision id="time-limits" | decision id="limits" | 没有找到决策表“time-limits”
            escalation-ladder.dmn | <text>"overdue"< | <text>"late"< | escalation-ladder.dmn 第5行
            escalation-ladder.dmn | <text>"overdue"< | <text>"late"< | 未知的阶梯“late”，应为 half、warning、overdue、leader 或 bulletin
            escalation-ladder.dmn | <text>"overdue"< | <text>"half"< | 阶梯“half”对“办理”时限已在第1行规定
            escalation-ladder.dmn | <text>"districtLeader"< | <text>"mayor"< | 未知的告知对象“mayor”
            escalation-ladder.dmn | <text>"leaderTask"< | <text>"leadertask"< | 未知的触发事项“leadertask”
            escalation-ladder.dmn | <text>50< | <text>150< | 超出范围
            escalation-ladder.dmn | COLLECT | FIRST | 命中策略应为 COLLECT
            escalation-ladder.dmn | <text>"workingDaysAfter"< | <text>"daysAfter"< | 未知的阶梯基准“daysAfter”
            dispatch-rules.dmn | "shuiwuju" | "shuiju" | dispatch-rules.dmn 第2行（职责单一、时限短，按规则直派）：未知的单位代码“shuiju”
            dispatch-rules.dmn | "shuiwuju" | "supervision" | “区政府督查室”不是部门或街道，不能主办诉求
            dispatch-rules.dmn | <text>"water"</text> | <text>"watr"</text> | dispatch-rules.dmn 第2行（职责单一、时限短，按规则直派）：条件对任何输入都不成立
            dispatch-rules.dmn | <text>"danger"</text> | <text>"urgent"</text> | 未知的时限类别“urgent”
            dispatch-rules.dmn | <text>true< | <text>"yes"< | “straightThrough”一栏应为 true 或 false
            dispatch-rules.dmn | "shengtai,chengguan | "shengtai,chengan | 未知的单位代码“chengan”
            dispatch-rules.dmn | "shengtai,chengguan | "supervision,chengguan | “区政府督查室”不是部门或街道
            dispatch-rules.dmn | "shengtai,chengguan,xingang-jiedao"< | 5< | “consult”一栏的“5”应为带引号的文字
            dispatch-rules.dmn | name="consult" | name="ask" | dispatch-rules.dmn：缺少输出列“consult”
            """)
    void aSlipIsNamedWithItsFileAndRow(String file, String right, String wrong, String told) {
        assertThat(problems(file, right, wrong))
                .anySatisfy(problem -> assertThat(problem).contains(told));
    }

    @Test
    void whatNeedsAConsultationIsNotDispatchedByRule() {
        var row =
                "<outputEntry id=\"noise_at_the_port_out_straightThrough\" expressionLanguage=\"feel\">\n          <text>";
        assertThat(problems("dispatch-rules.dmn", row + "false", row + "true"))
                .anySatisfy(problem -> assertThat(problem).contains("码头作业噪声", "需要会商的诉求不能按规则直派"));
    }

    @Test
    void anOfficeWithoutUnitsMayStart() {
        var check = check(new Organization(List.of(), List.of()));
        assertThat(check.problems(files("", "", ""), FEEL)).isEmpty();
    }

    private static List<String> problems(String file, String right, String wrong) {
        return check(district()).problems(files(file, right, wrong), FEEL);
    }

    private static TableCheck check(Organization organization) {
        var categories = new LinkedHashMap<String, String>();
        codesInTheTable().forEach(code -> categories.put(code, code));
        return new TableCheck(List.of(
                new TimeLimitsRule(), new LadderRule(), new DispatchRule(organization, new Categories(categories))));
    }

    private static Stream<String> codesInTheTable() {
        var text = Models.read(Models.FOLDER.resolve("dispatch-rules.dmn"));
        var list = text.substring(text.indexOf("<inputValues"), text.indexOf("</inputValues>"));
        return java.util.regex.Pattern.compile("\"([a-z-]+)\"[,<]")
                .matcher(list)
                .results()
                .map(found -> found.group(1));
    }

    /** The units that the table names, a street and the supervision office. */
    private static Organization district() {
        var departments = Models.read(java.nio.file.Path.of("demo/units.csv"))
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> unit(cells[0], cells[1], cells[2]));
        return new Organization(departments.toList(), List.<Official>of());
    }

    private static Unit unit(String code, String name, String kind) {
        return new Unit(code, name, UnitKind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)), null, true);
    }

    private static List<Resource> files(String broken, String right, String wrong) {
        return Models.files(Models.FOLDER, ".dmn")
                .map(path -> {
                    var name = path.getFileName().toString();
                    var text = Models.read(path);
                    if (name.equals(broken) && !right.isEmpty()) {
                        assertThat(text).contains(right);
                        text = text.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
                    }
                    return file(name, text);
                })
                .toList();
    }

    private static Resource file(String name, String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    private static FeelEngine feel() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.buildEngine();
        return configuration.getFeelEngine();
    }
}
