package org.bihuan.assessment.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bihuan.cases.process.Models;
import org.bihuan.cases.process.TableCheck;
import org.bihuan.deadlines.WorkCalendar;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** The table of weights, broken by a slip of the office, and what the operator is told. */
class WeightTableCheckTest {

    private static final String FILE = "assessment-weights.dmn";
    private static final FeelEngine FEEL = feel();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), WorkCalendar.ZONE);

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
            <text>50</text> | <text>60</text> | 三项权重之和应为100，现为110
            <text>90</text> | <text>190</text> | “基本满意”的折算比例应在0到100之间，不能是190
            <text>50</text> | <text>"half"</text> | “solution”一栏的“"half"”应为整数
            &gt;= 19000101 | &gt;= 20270101 | 没有一行规定今天适用的权重
            hitPolicy="FIRST" | hitPolicy="COLLECT" | 命中策略应为 FIRST
            name="partPercent" | name="part" | 缺少输出列“partPercent”
            name="survey" | name="poll" | 缺少输出列“survey”
            """)
    void aSlipIsNamed(String right, String wrong, String told) {
        assertThat(problems(right, wrong))
                .anySatisfy(problem -> assertThat(problem).contains(told));
    }

    @Test
    void theWeightOfTheSurveyIsAPercentage() {
        var text = Models.read(Path.of("processes", FILE));
        var begin = text.indexOf("<outputEntry id=\"first_out_survey\"");
        var cell = text.substring(begin, text.indexOf("</outputEntry>", begin));
        assertThat(problems(cell, cell.replace("10", "110")))
                .anySatisfy(problem -> assertThat(problem).contains("第三方满意率的权重应在0到100之间，不能是110"));
    }

    /** The row of 2026 stands below the one that applies since ever. */
    @Test
    void aRowThatIsNeverReachedIsNamed() {
        var text = Models.read(Path.of("processes", FILE));
        var row = text.substring(text.indexOf("<rule "), text.indexOf("</rule>") + "</rule>".length());
        var later = row.replace("first", "later").replace("19000101", "20260101");
        assertThat(problems(row, row + later))
                .anySatisfy(problem -> assertThat(problem).contains("第2行", "本行不会用到"));
        assertThat(problems(row, later + row)).isEmpty();
    }

    private static List<String> problems(String right, String wrong) {
        var text = Models.read(Path.of("processes", FILE)).replace(right, wrong);
        var file = new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return FILE;
            }
        };
        return new TableCheck(List.of(new AssessmentWeightsRule(CLOCK))).problems(List.<Resource>of(file), FEEL);
    }
}
