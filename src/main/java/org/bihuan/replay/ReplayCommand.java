package org.bihuan.replay;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.platform.ProgramContext;
import org.bihuan.platform.StartRefused;
import org.bihuan.platform.database.ProgramMode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays a file of real messages through the closed loop, on a database of its own. */
@Command(
        name = "replay",
        description = {"把历史留言文件（CSV）按其提交和答复的时间在闭环流程中重走一遍，检查时限和到期提醒是否正确。", "在单独的数据库上运行，不影响已有数据。"},
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        exitCodeListHeading = "%n退出码：%n",
        exitCodeList = {"0:全部记录都已回放", "1:回放失败", "2:部分记录未采用，原因见报告"})
public class ReplayCommand implements Callable<Integer> {

    private static final int ALL_TAKEN = 0;
    private static final int FAILED = 1;
    private static final int SOME_REJECTED = 2;

    private final ProgramContext program;

    @Parameters(
            paramLabel = "文件",
            description = "UTF-8 编码的 CSV，首行含 message_id,subject,submitted_at,detail,reply,replied_at")
    private Path file = Path.of("");

    @Option(names = "--limit", paramLabel = "时限", description = "所有诉求的办理时限，如 15wd（工作日）、15d（日）、24h（小时）；不填按办理时限表")
    private @Nullable String limit;

    @Option(names = "--report", paramLabel = "报告", description = "把结果写入这个 JSON 文件；不填则显示在屏幕上")
    private @Nullable Path report;

    @Option(names = "--keep", paramLabel = "目录", description = "保留数据库，此后可用 java -jar bihuan.jar --bihuan.data=目录 打开")
    private @Nullable Path keep;

    @Spec
    private CommandSpec command = CommandSpec.create();

    /** Uses the given way to start the engine. */
    public ReplayCommand(ProgramContext program) {
        this.program = program;
    }

    /** Exit code 0 when all rows were taken, 2 when some were not, 1 when it failed; the reason is printed in Chinese. */
    @Override
    public Integer call() throws IOException {
        long begun = System.nanoTime();
        try {
            requireWritableReport();
            var messages = MessageFile.read(file);
            try (var folder = ReplayFolder.open(keep)) {
                return tell(replay(messages, settings(folder), begun));
            }
        } catch (ReplayRefused | StartRefused refused) {
            command.commandLine().getErr().println("回放失败：" + refused.getMessage());
            return FAILED;
        }
    }

    private Map<String, String> settings(ReplayFolder folder) {
        var settings = new HashMap<>(folder.settings());
        if (limit != null) {
            settings.put(ReplayLimits.PROPERTY, parsed(limit).code());
        }
        return settings;
    }

    private static TimeLimit parsed(String limit) {
        try {
            return TimeLimit.parse(limit);
        } catch (IllegalArgumentException e) {
            throw new ReplayRefused(e.getMessage() + "。");
        }
    }

    private ReplayReport replay(MessageFile messages, Map<String, String> settings, long begun) {
        if (!ProgramMode.hasEmbeddedDatabase()) {
            throw new ReplayRefused("这个程序包不含内置数据库，不能回放。请使用普通程序包。");
        }
        try (var context = program.open(settings);
                var progress = ProgressLine.of(Replay.acts(messages).size())) {
            return context.getBean(Replay.class).run(messages, begun, progress::at);
        }
    }

    private void requireWritableReport() {
        if (report != null && (Files.isDirectory(report) || !Files.isWritable(folderOf(report)))) {
            throw new ReplayRefused("无法写入报告 " + report + "。请检查目录是否存在、能否写入。");
        }
    }

    private static Path folderOf(Path file) {
        return file.toAbsolutePath().getParent();
    }

    private int tell(ReplayReport found) throws IOException {
        var json = JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(found);
        if (report == null) {
            command.commandLine().getOut().println(json);
        } else {
            Files.writeString(report, json + "\n");
            command.commandLine().getOut().println(summary(found));
        }
        return found.rejected().isEmpty() ? ALL_TAKEN : SOME_REJECTED;
    }

    private String summary(ReplayReport found) {
        return "回放完成：共%d件，按期%d件，逾期%d件，在办%d件，未采用%d行，用时%.1f秒。报告：%s"
                .formatted(
                        found.cases(),
                        found.onTime(),
                        found.late(),
                        found.running(),
                        found.rejected().size(),
                        found.elapsedSeconds(),
                        report);
    }
}
