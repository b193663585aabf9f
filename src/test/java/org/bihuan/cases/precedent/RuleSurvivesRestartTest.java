package org.bihuan.cases.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.bihuan.Bihuan;
import org.bihuan.cases.CaseHandling;
import org.bihuan.cases.Cases;
import org.bihuan.cases.Channel;
import org.bihuan.cases.DispatchRules;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.cases.process.Models;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The office's rules stay in the table when the program starts again, also when it brings another table. */
class RuleSurvivesRestartTest {

    private static final String STREET = "donghu-jiedao";

    @TempDir
    Path tables;

    @TempDir
    Path units;

    private final String data = "target/test-databases/" + UUID.randomUUID();

    @Test
    void aRuleOutlivesRestartsChangedTablesAndReorganizations() throws IOException {
        write("dispatch-rules.dmn", "职责单一", "职责单一");
        district("yunxi-jiedao", "yunxi-jiedao");
        int version;
        try (var first = start()) {
            makeRule(first);
            assertThat(proposed(first, STREET)).isEqualTo("yunxi-jiedao");
            version = version(first);
        }
        try (var again = start()) {
            assertThat(proposed(again, STREET)).isEqualTo("yunxi-jiedao");
            assertThat(version(again)).as("nothing changed, nothing published").isEqualTo(version);
        }
        write("dispatch-rules.dmn", "\"shuiwuju\"", "\"chengguan\"");
        try (var upgraded = start()) {
            assertThat(upgraded.getBean(DispatchRules.class).propose("water", STREET))
                    .map(DispatchRules.Proposal::unit)
                    .contains("chengguan");
            assertThat(proposed(upgraded, STREET)).isEqualTo("yunxi-jiedao");
            assertThat(version(upgraded)).isEqualTo(version + 1);
        }
        district("yunxi-jiedao", "yunhe-jiedao");
        try (var reorganized = start()) {
            assertThat(proposed(reorganized, STREET))
                    .as("its unit is gone: the rule waits")
                    .isEqualTo(STREET);
            assertThat(reorganized.getBean(OfficeRules.class).all())
                    .singleElement()
                    .satisfies(rule -> {
                        assertThat(rule.inForce()).isTrue();
                        assertThat(reorganized.getBean(OfficeRules.class).applicable(rule))
                                .isFalse();
                    });
        }
    }

    private static void makeRule(ConfigurableApplicationContext program) {
        var cases = program.getBean(Cases.class);
        var handling = program.getBean(CaseHandling.class);
        var problem = new Problem("夜间施工", "噪声扰民", "noise", STREET, "两街道交界处");
        var id = cases.report(new Report(Channel.HOTLINE, null, problem, Reporter.UNKNOWN), "centre-1");
        cases.dispatch(id, STREET, LimitClass.ORDINARY, null, "centre-1");
        handling.objectTo(id, "不在本辖区", "donghu-jiedao-1");
        handling.reroute(id, "yunxi-jiedao", "工地属云溪街道", "centre-1");
        handling.sign(id, null, "yunxi-jiedao-1");
        var precedent = program.getBean(Precedents.class).newest(1).get(0);
        var draft = new RuleDraft(false, LimitClass.ORDINARY, false, "工地属云溪街道");
        program.getBean(RuleMaking.class).make(precedent.id(), draft, "centre-head");
    }

    private static String proposed(ConfigurableApplicationContext program, String street) {
        return program.getBean(DispatchRules.class)
                .propose("noise", street)
                .orElseThrow()
                .unit();
    }

    private static int version(ConfigurableApplicationContext program) {
        return program.getBean(RepositoryService.class)
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("dispatch-rules")
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private void write(String changed, String from, String to) throws IOException {
        for (var table : Models.files(Path.of("processes"), ".dmn").toList()) {
            var text = Models.read(table);
            var name = table.getFileName().toString();
            Files.writeString(tables.resolve(name), name.equals(changed) ? text.replace(from, to) : text);
        }
    }

    /** The demo district, with one unit under another code. */
    private void district(String code, String renamed) throws IOException {
        for (var name : new String[] {"units.csv", "officials.csv"}) {
            Files.writeString(
                    units.resolve(name), Models.read(Path.of("demo", name)).replace(code, renamed));
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Bihuan.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--bihuan.data=" + data,
                        "--bihuan.database.durable=false",
                        "--bihuan.demo=false",
                        "--bihuan.organization=" + units,
                        "--camunda.bpm.job-execution.enabled=false",
                        "--camunda.bpm.deployment-resource-pattern=classpath*:processes/**/*.bpmn,"
                                + "classpath*:forms/**/*.form,file:" + tables + "/*.dmn");
    }
}
