package org.bihuan.projects.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bihuan.cases.process.Models;
import org.bihuan.cases.process.TableCheck;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Unit;
import org.bihuan.organization.UnitKind;
import org.bihuan.projects.ProjectTypes;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** The tables for projects, broken by a slip of the office, one slip each, and what the operator is told. */
class ProjectTableCheckTest {

    private static final FeelEngine FEEL = feel();

    @Test
    void theTablesOfTheProgramAreRight() {
        assertThat(problems("task-templates.dmn", "", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            task-templates.dmn | building_t02_out_owner | "fagai" | "fagaiwei" | task-templates.dmn 第2行（房屋建筑：投资主管部门审批（政府投资条例 第九条），工期为本区默认）：未知的单位代码“fagaiwei”
            task-templates.dmn | building_t02_out_owner | "fagai" | "supervision" | “区政府督查室”不是部门或街道，不能承担项目任务
            task-templates.dmn | building_t02_out_owner | "fagai" | | “owner”一栏的“”应为带引号的文字
            task-templates.dmn | building_t02_out_name | "审批项目建议书" | " " | “name”一栏不能为空
            task-templates.dmn | building_t03_out_permit | "site" | "sites" | 未知的手续“sites”，应为 site、land-use、planning、
            task-templates.dmn | building_t03_out_permit | "site" | | 没有工期：请填“duration”，或者填“permit”，以手续时限为工期
            task-templates.dmn | building_t01_out_phase | "proposal" | "propose" | 未知的阶段“propose”，应为 proposal、feasibility、design、
            task-templates.dmn | building_t01_out_duration | "20wd" | "20" | 看不懂的时限“20”
            task-templates.dmn | building_t01_out_duration | "20wd" | "20h" | “20h”应以工作日（wd）或自然日（d）计
            task-templates.dmn | building_t05_out_predecessors | "T03,T04" | "T03,T40" | task-templates.dmn 第5行（房屋建筑：投资主管部门审批（政府投资条例 第九条），工期为本区默认）：前置任务“T40”不在“房屋建筑”的任务里
            task-templates.dmn | building_t05_out_code | "T05" | "T04" | “房屋建筑”的任务编号“T04”已在第4行使用
            task-templates.dmn | building_t02_out_predecessors | "T01" | "T05" | task-templates.dmn：“房屋建筑”的任务互为前置，无法排期：T02→T03→T05→T02
            task-templates.dmn | building_t02_out_predecessors | "T01" | "T02" | “房屋建筑”的任务互为前置，无法排期：T02→T02
            task-templates.dmn | building_t01_in_projectType | "building" | "bilding" | 第1行（房屋建筑：项目单位编报（政府投资条例 第九条），工期为本区默认）：条件对任何输入都不成立
            task-templates.dmn | table_taskTemplates | RULE ORDER | FIRST | 命中策略应为 RULE ORDER
            task-templates.dmn | output_permit | name="permit" | name="licence" | task-templates.dmn：缺少输出列“permit”
            permit-limits.dmn | site_out_department | "guizi" | "guihua" | permit-limits.dmn 第1行（用地预审与选址意见书：20个工作日，可以延长10个工作日）：未知的单位代码“guihua”
            permit-limits.dmn | site_out_limit | "20wd" | "二十日" | 看不懂的时限“二十日”
            permit-limits.dmn | site_out_limit | "20wd" | "0wd" | 时限应在1到10000之间，不能是0
            permit-limits.dmn | site_out_name | "用地预审与选址意见书" | "" | “name”一栏不能为空
            permit-limits.dmn | land_use_in_permit | "land-use" | "site" | 与第1行同时适用于[site]，而本表只允许一行适用
            permit-limits.dmn | site_in_permit | "site" | - | “permit”一栏应写明手续代码
            project-lights.dmn | done_out_light | "blue" | "violet" | project-lights.dmn 第1行（任务全部完成：蓝灯）：未知的灯“violet”，应为 blue、green、yellow、orange、red
            project-lights.dmn | start_two_months_late_out_light | "orange" | "red" | 没有一种情形会亮“橙灯”（orange）
            project-lights.dmn | start_two_months_late_in_startLate | &gt;= 60 | &gt;= 95 | 第4行（应开工任务晚开工60日以上：橙灯（本区默认））：上面的规则已包括本行的情形，本行不会用到
            project-lights.dmn | ahead_in_behind | &lt; -5 | &lt; | 第7行（比计划提前超过5%：蓝灯（本区默认））：“behind”一栏的“<”不是有效的 FEEL 表达式
            project-lights.dmn | on_time_in_done | - | true | project-lights.dmn：有的情形没有灯，请在表末加一行不设条件的规则
            project-lights.dmn | table_projectLights | FIRST | COLLECT | 命中策略应为 FIRST
            project-lights.dmn | decision id= | "project-lights" | "lights" | 没有找到决策表“project-lights”
            """)
    void aSlipIsNamedWithItsFileAndRow(String file, String cell, String right, String wrong, String told) {
        assertThat(problems(file, cell + "(.*?)" + Pattern.quote(right), wrong))
                .anySatisfy(problem -> assertThat(problem).contains(told));
    }

    @Test
    void aKindOfProjectWithoutTasksIsNamed() {
        var types = types();
        types.put("bridge", "桥梁工程");
        assertThat(check(district(), types).problems(files("", "", ""), FEEL))
                .containsExactly("task-templates.dmn：没有一行规定“桥梁工程”项目的任务（bridge）");
    }

    @Test
    void anOfficeWithoutUnitsMayStart() {
        var nobody = new Organization(List.of(), List.of());
        assertThat(check(nobody, types()).problems(files("", "", ""), FEEL)).isEmpty();
    }

    private static List<String> problems(String file, String place, String wrong) {
        return check(district(), types()).problems(files(file, place, wrong), FEEL);
    }

    private static TableCheck check(Organization organization, LinkedHashMap<String, String> types) {
        var cells = new ProjectCells(organization);
        return new TableCheck(List.of(
                new TaskTemplatesRule(cells, new ProjectTypes(types)),
                new PermitLimitsRule(cells),
                new ProjectLightsRule(cells)));
    }

    private static LinkedHashMap<String, String> types() {
        var types = new LinkedHashMap<String, String>();
        types.put("building", "房屋建筑");
        types.put("road", "市政道路");
        types.put("water", "水务工程");
        types.put("landscape", "园林绿化");
        types.put("renovation", "改造修缮");
        types.put("equipment", "设备购置");
        return types;
    }

    private static Organization district() {
        var units = Models.read(Path.of("demo/units.csv"))
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells ->
                        new Unit(cells[0], cells[1], UnitKind.valueOf(cells[2].toUpperCase(Locale.ROOT)), null, true));
        return new Organization(units.toList(), List.of());
    }

    /** The tables, with the text at one place of one of them replaced. */
    private static List<Resource> files(String broken, String place, String wrong) {
        return Models.files(Path.of("processes"), ".dmn")
                .map(path -> {
                    var name = path.getFileName().toString();
                    var text = Models.read(path);
                    return name.equals(broken) && !place.isEmpty()
                            ? file(name, broken(text, place, wrong))
                            : file(name, text);
                })
                .toList();
    }

    private static String broken(String text, String place, String wrong) {
        var found = Pattern.compile(place, Pattern.DOTALL).matcher(text);
        assertThat(found.find()).as(place).isTrue();
        return text.substring(0, found.end(1)) + (wrong == null ? "" : wrong) + text.substring(found.end());
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
