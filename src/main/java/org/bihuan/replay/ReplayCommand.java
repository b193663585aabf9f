package org.bihuan.replay;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.bihuan.platform.ProgramContext;
import org.bihuan.platform.StartRefused;
import org.bihuan.platform.database.ProgramMode;
import org.bihuan.replay.scenario.ScenarioRefused;
import org.bihuan.replay.scenario.ScenarioReport;
import org.bihuan.replay.scenario.Scenarios;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays a file of real messages, or plays scenarios, through the closed loop, on databases of their own. */
@Command(
        name = "replay",
        description = {
            "把历史留言文件（CSV）按其提交和答复的时间在闭环流程中重走一遍，检查时限和到期提醒是否正确；",
            "或把场景文件（YAML：谁、何时、办什么）演一遍，检查结果是否与所写的一致。",
            "在单独的数据库上运行，不影响已有数据。"
        },
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        exitCodeListHeading = "%n退出码：%n",
        exitCodeList = {"0:全部记录都已回放，场景都与所写的一致", "1:回放失败", "2:部分记录未采用，或场景与所写的不一致，详见报告"})
public class ReplayCommand implements Callable<Integer> {

    private static final int ALL_TAKEN = 0;
    private static final int FAILED = 1;
    private static final int SOME_REJECTED = 2;

    private final ProgramContext program;

    @Parameters(
            paramLabel = "文件",
            arity = "1..*",
            description = {
                "一个 UTF-8 编码的 CSV，首行含 message_id,subject,submitted_at,detail,reply,replied_at；",
                "或一个或多个场景文件（*.yaml）及其所在目录"
            })
    private List<Path> files = List.of();

    @Option(names = "--limit", paramLabel = "时限", description = "留言文件中所有诉求的办理时限，如 15wd（工作日）、15d（日）、24h（小时）；不填按办理时限表")
    private @Nullable String limit;

    @Option(names = "--report", paramLabel = "报告", description = "把结果写入这个 JSON 文件；不填则显示在屏幕上")
    private @Nullable Path report;

    @Option(names = "--keep", paramLabel = "目录", description = "保留数据库，此后可用 java -jar bihuan.jar --bihuan.data=目录 打开")
    private @Nullable Path keep;

    @Option(
            names = "--organization",
            paramLabel = "目录",
            description = "场景中的单位和人员取自这个目录的 units.csv 和 officials.csv；不填用演示区")
    private @Nullable Path organization;

    @Spec
    private CommandSpec command = CommandSpec.create();

    /** Uses the given way to start the engine. */
    public ReplayCommand(ProgramContext program) {
        this.program = program;
    }

    /**
     * Exit code 0 when all rows were taken and all went as the scenarios say, 2 when not, 1 when it failed; the reason is
     * printed in Chinese.
     */
    @Override
    public Integer call() throws IOException {
        long begun = System.nanoTime();
        boolean scenarios = files.stream().allMatch(Scenarios::takes);
        try {
            requireFitting(scenarios);
            requireWritableReport();
            requireDatabase();
            return scenarios ? playScenarios(begun) : replayMessages(begun);
        } catch (ReplayRefused | ScenarioRefused | StartRefused refused) {
            command.commandLine().getErr().println("回放失败：" + refused.getMessage());
            return FAILED;
        }
    }

    private void requireFitting(boolean scenarios) {
        if (scenarios ? limit != null : files.size() > 1 || organization != null) {
            var rule = "留言文件一次回放一个；--limit 只用于留言文件，--organization 只用于场景文件。";
            command.commandLine().getErr().println(rule);
            throw new ParameterException(command.commandLine(), rule);
        }
        if (organization != null && !Files.isReadable(organization.resolve("units.csv"))) {
            throw new ReplayRefused("目录 " + organization + " 中没有 units.csv 和 officials.csv。");
        }
    }

    private void requireDatabase() {
        if (!ProgramMode.hasEmbeddedDatabase()) {
            throw new ReplayRefused("这个程序包不含内置数据库，不能回放。请使用普通程序包。");
        }
    }

    private int playScenarios(long begun) throws IOException {
        var scenarios = Scenarios.read(files);
        if (keep != null && scenarios.size() > 1) {
            throw new ReplayRefused("--keep 只能与一个场景文件一起用，每个场景都有自己的数据库。");
        }
        Consumer<String> teller = command.commandLine().getOut()::println;
        var played = new ScenarioReplay(program, organization, keep, teller).play(scenarios);
        var found = new ScenarioReport(played, (System.nanoTime() - begun) / 1e9);
        teller.accept(found.summary());
        if (report != null) {
            Files.writeString(report, json(found) + "\n");
        }
        return found.exitCode();
    }

    private int replayMessages(long begun) throws IOException {
        var found = new MessageReplay(program, limit, keep).replay(files.get(0), begun);
        var out = command.commandLine().getOut();
        if (report == null) {
            out.println(json(found));
        } else {
            Files.writeString(report, json(found) + "\n");
            out.println(found.summary() + "报告：" + report);
        }
        return found.rejected().isEmpty() ? ALL_TAKEN : SOME_REJECTED;
    }

    private void requireWritableReport() {
        if (report != null && (Files.isDirectory(report) || !Files.isWritable(folderOf(report)))) {
            throw new ReplayRefused("无法写入报告 " + report + "。请检查目录是否存在、能否写入。");
        }
    }

    private static Path folderOf(Path file) {
        return file.toAbsolutePath().getParent();
    }

    private static String json(Object found) throws IOException {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(found);
    }
}
