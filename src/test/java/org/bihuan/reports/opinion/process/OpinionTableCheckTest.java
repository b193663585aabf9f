package org.bihuan.reports.opinion.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bihuan.cases.process.Models;
import org.bihuan.cases.process.TableCheck;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** The table of measures, broken by a slip of the office, and what the operator is told. */
class OpinionTableCheckTest {

    private static final String FILE = "opinion-measures.dmn";
    private static final FeelEngine FEEL = feel();

    private static FeelEngine feel() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.buildEngine();
        return configuration.getFeelEngine();
    }

    @Test
    void theTableOfTheProgramIsRight() {
        assertThat(problems("none", "none")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <text>"byDate"</text> | <text>"later"</text> | 没有“later”这种处理方式
            <text>&lt;= 3</text> | <text>&lt; 0</text> | 本行不会用到
            <text>"explained"</text> | <text>"explian"</text> | 本行不会用到
            hitPolicy="FIRST" | hitPolicy="COLLECT" | 命中策略应为 FIRST
            name="measure" | name="way" | 缺少输出列“measure”
            """)
    void aSlipIsNamed(String right, String wrong, String told) {
        assertThat(problems(right, wrong))
                .anySatisfy(problem -> assertThat(problem).contains(told));
    }

    @Test
    void anOpinionWithoutAMeasureIsNamed() {
        var text = Models.read(Path.of("processes", FILE));
        var last = text.substring(text.lastIndexOf("<rule "), text.lastIndexOf("</rule>") + "</rule>".length());
        assertThat(problems(last, "")).anySatisfy(problem -> assertThat(problem).contains("请在最下面增加一行兜底"));
    }

    private static List<String> problems(String right, String wrong) {
        var text = Models.read(Path.of("processes", FILE)).replace(right, wrong);
        var file = new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return FILE;
            }
        };
        return new TableCheck(List.of(new OpinionMeasuresRule())).problems(List.<Resource>of(file), FEEL);
    }
}
