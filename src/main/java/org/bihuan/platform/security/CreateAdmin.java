package org.bihuan.platform.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bihuan.platform.ProgramContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an administrator, the first one above all; the password comes from the terminal or from standard input. */
@Command(
        name = "create-admin",
        description = "创建系统管理员。密码在终端输入（不显示），或从标准输入读取一行。",
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n")
public class CreateAdmin implements Callable<Integer> {

    private static final int REFUSED = 1;

    private static final Map<String, String> SETTINGS =
            Map.of("camunda.bpm.auto-deployment-enabled", "false", "bihuan.demo", "false");

    private final ProgramContext program;

    @Parameters(paramLabel = "用户名", description = "字母和数字，中间可用 - 或 . 连接，例如 admin")
    private String name = "";

    @Spec
    private CommandSpec command = CommandSpec.create();

    /** Uses the given way to start the engine. */
    public CreateAdmin(ProgramContext program) {
        this.program = program;
    }

    /** Exit code 0 when the administrator was made, 1 when not; the reason is printed in Chinese. */
    @Override
    public Integer call() throws IOException {
        var password = password();
        if (password == null || password.isEmpty()) {
            return refused("没有读到密码。");
        }
        try (var context = program.open(SETTINGS)) {
            context.getBean(Administrators.class).create(name, password);
        } catch (AdministratorRefused refused) {
            return refused(refused.getMessage());
        }
        command.commandLine().getOut().println("已创建系统管理员 " + name + "。现在可以启动系统并登录。");
        return 0;
    }

    private int refused(String why) {
        command.commandLine().getErr().println("没有创建管理员：" + why);
        return REFUSED;
    }

    private @Nullable String password() throws IOException {
        var terminal = System.console();
        if (terminal == null) {
            return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        }
        var first = new String(terminal.readPassword("密码（不显示）："));
        var again = new String(terminal.readPassword("再输入一次："));
        return first.equals(again) ? first : null;
    }
}
