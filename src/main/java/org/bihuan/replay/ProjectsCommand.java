package org.bihuan.replay;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.bihuan.platform.ProgramContext;
import org.bihuan.platform.StartRefused;
import org.bihuan.platform.database.ProgramMode;
import org.bihuan.projects.ledger.FileRefused;
import org.bihuan.projects.ledger.LedgerFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays the projects of a ledger in simulated time, on a database of its own. */
@Command(
        name = "simulate-projects",
        description = {"把项目台账（CSV 或 Excel）中的项目在模拟时间里逐日推进：编制计划、周报、亮灯、手续协调、调度会直至验收，", "检查期限、提醒和督办是否正确。在单独的数据库上运行，不影响已有数据。"
        },
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        exitCodeListHeading = "%n退出码：%n",
        exitCodeList = {"0:全部项目都已推进", "1:模拟失败", "2:部分项目未采用，详见报告"})
public class ProjectsCommand implements Callable<Integer> {

    private static final int ALL_TAKEN = 0;
    private static final int FAILED = 1;
    private static final int SOME_REJECTED = 2;
    private static final int WEEKS = 40;

    private final ProgramContext program;

    @Parameters(paramLabel = "台账", description = "项目台账，UTF-8 编码的 CSV 或 Excel，列与“项目台账”页面下载的模板相同")
    private Path ledger = Path.of("");

    @Option(names = "--until", paramLabel = "日期", required = true, description = "模拟的最后一天，如 2026-11-24")
    private LocalDate until = LocalDate.EPOCH;

    @Option(names = "--from", paramLabel = "日期", description = "模拟的第一天；不填为最后一天前" + WEEKS + "周")
    private @Nullable LocalDate from;

    @Option(names = "--seed", paramLabel = "种子", description = "随机数种子，相同的种子得到相同的过程；默认 ${DEFAULT-VALUE}")
    private long seed = 1;

    @Option(names = "--report", paramLabel = "报告", description = "把结果写入这个 JSON 文件；不填则显示在屏幕上")
    private @Nullable Path report;

    @Option(names = "--keep", paramLabel = "目录", description = "保留数据库，此后可用 java -jar bihuan.jar --bihuan.data=目录 打开")
    private @Nullable Path keep;

    @Spec
    private CommandSpec command = CommandSpec.create();

    /** Uses the given way to start the engine. */
    public ProjectsCommand(ProgramContext program) {
        this.program = program;
    }

    /** Exit code 0 when all projects were played, 2 when not, 1 when it failed; the reason is printed in Chinese. */
    @Override
    public Integer call() throws IOException {
        long begun = System.nanoTime();
        try {
            requireSense();
            var found = play(begun);
            tell(found);
            return found.rejected().isEmpty() ? ALL_TAKEN : SOME_REJECTED;
        } catch (ReplayRefused | FileRefused | StartRefused refused) {
            command.commandLine().getErr().println("模拟失败：" + refused.getMessage());
            return FAILED;
        }
    }

    private void requireSense() {
        if (!Files.isReadable(ledger) || Files.isDirectory(ledger)) {
            throw new ReplayRefused("台账 " + ledger + " 读不出来。请检查文件名。");
        }
        if (first().isAfter(until)) {
            throw new ReplayRefused("模拟的第一天（" + first() + "）不能晚于最后一天（" + until + "）。");
        }
        if (report != null && (Files.isDirectory(report) || !Files.isWritable(folderOf(report)))) {
            throw new ReplayRefused("无法写入报告 " + report + "。请检查目录是否存在、能否写入。");
        }
        if (!ProgramMode.hasEmbeddedDatabase()) {
            throw new ReplayRefused("这个程序包不含内置数据库，不能模拟。请使用普通程序包。");
        }
    }

    private LocalDate first() {
        return from == null ? until.minusWeeks(WEEKS) : from;
    }

    private ProjectsReport play(long begun) throws IOException {
        try (var folder = ReplayFolder.open(keep);
                var context = program.open(folder.settings());
                var progress = ProgressLine.of(ChronoUnit.DAYS.between(first(), until) + 1)) {
            var drafts = context.getBean(LedgerFile.class).read(Files.readAllBytes(ledger));
            return context.getBean(ProjectsReplay.class).run(drafts, first(), until, seed, begun, progress::at);
        }
    }

    private void tell(ProjectsReport found) throws IOException {
        var json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(found);
        var out = command.commandLine().getOut();
        if (report == null) {
            out.println(json);
        } else {
            Files.writeString(report, json + "\n");
            out.println(found.summary() + "报告：" + report);
        }
    }

    private static Path folderOf(Path file) {
        return file.toAbsolutePath().getParent();
    }
}
