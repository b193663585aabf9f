package org.bihuan.administration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bihuan.deadlines.store.CalendarRefused;
import org.bihuan.platform.ProgramContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Publishes the years of a calendar file while the server does not run; beside it, its page 工作日历 does the same. */
@Command(
        name = "import-calendar",
        description = "导入国务院办公厅公布的年度工作日历（CSV，列为 date,kind,name），并重新计算所有未结时限。系统运行时请改用网页“工作日历”。",
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n")
public class ImportCalendar implements Callable<Integer> {

    private static final int REFUSED = 1;
    private static final String WHO = "命令行";
    private static final Map<String, String> SETTINGS =
            Map.of("camunda.bpm.auto-deployment-enabled", "false", "bihuan.demo", "false");

    private final ProgramContext program;

    @Parameters(paramLabel = "文件", description = "例如 calendar-2027.csv，编码为 UTF-8")
    private Path file = Path.of("");

    @Spec
    private CommandSpec command = CommandSpec.create();

    /** Uses the given way to start the engine. */
    public ImportCalendar(ProgramContext program) {
        this.program = program;
    }

    /** Exit code 0 when the years were published, 1 when nothing was taken; the reason is printed in Chinese. */
    @Override
    public Integer call() {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return refused("读不到文件 " + file + "，请检查文件名和权限。");
        }
        try {
            CalendarImport.look(bytes);
            return taken(bytes);
        } catch (CalendarRefused refused) {
            return refused("\n" + refused.getMessage());
        }
    }

    private int taken(byte[] bytes) {
        try (var context = program.open(SETTINGS)) {
            var moved = context.getBean(CalendarImport.class).take(bytes, WHO);
            command.commandLine().getOut().println("已导入 " + file + "。" + moved + "件未结事项的到期时间随之改变。");
            return 0;
        }
    }

    private int refused(String why) {
        command.commandLine().getErr().println("没有导入日历：" + why);
        return REFUSED;
    }
}
