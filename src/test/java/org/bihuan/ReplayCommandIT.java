package org.bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as an operator types it: exit codes, messages, what it leaves behind. */
class ReplayCommandIT {

    private static final String HEADER = "message_id,subject,submitted_at,detail,reply,replied_at\n";
    private static final String GOOD = "1,路灯不亮,2019-04-24T15:40:04,请修理,已修好,2019-05-09T09:49:14\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void takesEveryRowAndKeepsTheDatabase() throws IOException {
        var kept = folder.resolve("kept");
        assertThat(replay(HEADER + GOOD, "--keep", kept.toString())).isZero();
        var report = new ObjectMapper().readTree(folder.resolve("report.json").toFile());
        assertThat(report.get("cases").asInt()).isEqualTo(1);
        assertThat(report.get("onTime").asInt()).isEqualTo(1);
        assertThat(report.get("rungs").fieldNames())
                .toIterable()
                .containsExactly("half", "warning", "overdue", "leader", "bulletin");
        assertThat(kept.resolve("postgres/PG_VERSION")).exists();
        assertThat(kept.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(replay(HEADER + GOOD, "--keep", kept.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("不是空目录");
    }

    @Test
    void tellsRejectedRowsWithTheirLines() throws IOException {
        assertThat(replay(HEADER + GOOD + GOOD)).isEqualTo(2);
        var rejected = new ObjectMapper()
                .readTree(folder.resolve("report.json").toFile())
                .get("rejected");
        assertThat(rejected).hasSize(1);
        assertThat(rejected.get(0).get("line").asInt()).isEqualTo(3);
        assertThat(rejected.get(0).get("reason").asText()).isEqualTo("编号（message_id）1 与第2行重复");
    }

    @Test
    void failsWithAClearMessage() throws IOException {
        assertThat(replay("message_id\n1\n")).isEqualTo(1);
        assertThat(err.toString()).contains("缺少列");
        assertThat(replay(HEADER + GOOD, "--limit", "两周")).isEqualTo(1);
        assertThat(err.toString()).contains("看不懂的时限“两周”");
        assertThat(replay(HEADER + GOOD, "--report", "none/report.json")).isEqualTo(1);
        assertThat(err.toString()).contains("无法写入报告");
        assertThat(run("replay", "none.csv")).isEqualTo(1);
        assertThat(err.toString()).contains("无法读取文件 none.csv");
    }

    @Test
    void playsScenariosAndTellsTheStory() throws IOException {
        var report = folder.resolve("report.json");
        assertThat(run("replay", "demo/scenarios/withdrawn.yaml", "--report", report.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("《群众催办后撤回》", "✓ 2026年3月2日（周一）10:00　陆可心　登记群众诉求「校车晚点」")
                .contains("场景共1个，与所写一致1个");
        var played = new ObjectMapper().readTree(report.toFile()).get("scenarios");
        assertThat(played).hasSize(1);
        assertThat(played.get(0).get("file").asText()).isEqualTo("withdrawn.yaml");
        assertThat(played.get(0).get("asExpected").asBoolean()).isTrue();
    }

    @Test
    void tellsTheFirstThingThatWentAnotherWayAndPlaysTheNextScenario() throws IOException {
        var report = folder.resolve("report.json");
        Files.writeString(folder.resolve("a.yaml"), scenario("环节: 待签收"));
        Files.writeString(folder.resolve("b.yaml"), scenario("环节: 待派单"));
        assertThat(run("replay", folder.toString(), "--report", report.toString()))
                .isEqualTo(2);
        assertThat(out.toString()).contains("✗ 第8行：应为“待签收”，实际为“待派单”。", "场景共2个，与所写一致1个，不一致1个");
        var played = new ObjectMapper().readTree(report.toFile()).get("scenarios");
        assertThat(played.get(0).get("mismatch").get("line").asInt()).isEqualTo(8);
        assertThat(played.get(1).get("asExpected").asBoolean()).isTrue();
    }

    @Test
    void refusesScenariosThatAreWrong() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), scenario("状态: 待签收"));
        assertThat(run("replay", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("a.yaml 第8行：不认识“状态”");
        assertThat(run("replay", "demo/scenarios", "--limit", "15wd")).isEqualTo(64);
        assertThat(err.toString()).contains("--limit 只用于留言文件");
    }

    @Test
    void playsWithTheOfficialsOfAnOffice() throws IOException {
        var office = Files.createDirectory(folder.resolve("office"));
        Files.copy(Path.of("demo/units.csv"), office.resolve("units.csv"));
        Files.writeString(
                office.resolve("officials.csv"),
                Files.readString(Path.of("demo/officials.csv")).replace("陆可心", "欧阳明"));
        var file = Files.writeString(folder.resolve("a.yaml"), scenario("环节: 待派单"));
        assertThat(run("replay", file.toString(), "--organization", office.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("✗ a.yaml 第5行：机构中没有“陆可心”这个人");
        Files.writeString(file, scenario("环节: 待派单").replace("陆可心", "欧阳明"));
        assertThat(run("replay", file.toString(), "--organization", office.toString()))
                .isZero();
    }

    private static String scenario(String expected) {
        return """
                故事: 路灯
                开始: 2026-03-02 10:00
                经过:
                  # 登记
                  - 谁: 陆可心
                    办: 登记群众诉求
                    填写: {标题: 路灯不亮, 诉求内容: 天黑看不清, 来源渠道: 热线, 诉求类别: 教育}
                    应当: {%s}
                    诉求: 路灯
                """.formatted(expected);
    }

    private int replay(String csv, String... more) throws IOException {
        var file = Files.writeString(folder.resolve("messages.csv"), csv);
        var args = new ArrayList<>(List.of("replay", file.toString()));
        addUnlessGiven(args, more, "--limit", "15wd");
        addUnlessGiven(args, more, "--report", folder.resolve("report.json").toString());
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private static void addUnlessGiven(List<String> args, String[] more, String option, String value) {
        if (!List.of(more).contains(option)) {
            args.addAll(List.of(option, value));
        }
    }

    private int run(String... args) {
        var commands = Bihuan.commands();
        commands.setOut(new PrintWriter(out, true));
        commands.setErr(new PrintWriter(err, true));
        return commands.execute(args);
    }
}
