package org.bihuan.replay.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scenario file may say, and how it is told what is wrong with it. */
class ScenarioTest {

    @TempDir
    Path folder;

    @Test
    void readsAStory() {
        var scenario = Scenario.parse("a.yaml", """
                故事: 一次办好
                开始: 2026-03-02 10:00
                经过:
                  - 谁: 陆可心
                    办: 受理派单
                """);
        assertThat(scenario.name()).isEqualTo("一次办好");
        assertThat(scenario.begins()).isEqualTo("2026-03-02T02:00:00Z");
        assertThat(scenario.scenes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- 谁: 陆可心|第4行：“谁”和“办”（或“看”）要一起写",
                "- {谁: 陆可心, 办: 派单, 看: 派单}|第4行：“办”和“看”只能写一个",
                "- {填写: {标题: 路灯}}|第4行：“填写”要和“办”或“看”一起写",
                "- {谁: 陆可心, 办: 派单, 显示: {标题: 路灯}}|第4行：“显示”要和“看”一起写",
                "- {不成: 理由}|第4行：“不成”要和“办”或“看”一起写",
                "- {时间: 10:00, 过后: 2小时}|第4行：“时间”和“过后”只能写一个",
                "- {何时: 10:00}|第4行：不认识“何时”",
                "- {应当: {阶段: 待签收}}|第4行：不认识“阶段”",
                "- {谁: 陆可心, 谁: 崔清扬}|第4行：“谁”重复了",
                "- 派单|第4行：这里应为“名称: 值”的若干行",
                "- {应当: &a {环节: 待签收}}\\n  - {应当: *a}|YAML 格式有误",
                "- {谁: [|YAML 格式有误",
            })
    void tellsTheLineOfWhatItDoesNotUnderstand(String scene, String complaint) {
        assertThatThrownBy(() -> Scenario.parse(
                        "a.yaml", "故事: 路灯\n开始: 2026-03-02 10:00\n经过:\n  " + scene.replace("\\n", "\n") + "\n"))
                .isInstanceOf(ScenarioRefused.class)
                .hasMessageContaining("a.yaml")
                .hasMessageContaining(complaint);
    }

    @Test
    void needsNameBeginAndScenes() {
        assertThatThrownBy(() -> Scenario.parse("a.yaml", "故事: 路灯\n经过: []\n")).hasMessageContaining("缺少“开始”");
        assertThatThrownBy(() -> Scenario.parse("a.yaml", "故事: 路灯\n开始: 三月二日\n经过: []\n"))
                .hasMessageContaining("第2行：时间“三月二日”应写成 2026-03-02 10:00");
        assertThatThrownBy(() -> Scenario.parse("a.yaml", "")).hasMessageContaining("空文件");
    }

    @Test
    void readsAFolderInTheOrderOfItsNames() throws Exception {
        for (var file : List.of("b.yaml", "a.yml")) {
            Files.writeString(folder.resolve(file), "故事: " + file + "\n开始: 2026-03-02 10:00\n经过: []\n");
        }
        Files.writeString(folder.resolve("notes.txt"), "不是场景");
        assertThat(Scenarios.read(List.of(folder))).extracting(Scenario::name).containsExactly("a.yml", "b.yaml");
    }

    @Test
    void refusesAFolderWithoutScenariosAndAFileThatIsNotThere() {
        assertThatThrownBy(() -> Scenarios.read(List.of(folder))).hasMessageContaining("没有找到场景文件");
        assertThatThrownBy(() -> Scenarios.read(List.of(folder.resolve("none.yaml"))))
                .isInstanceOf(ScenarioRefused.class)
                .hasMessageContaining("无法读取文件");
    }
}
