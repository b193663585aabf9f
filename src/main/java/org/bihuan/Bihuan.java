package org.bihuan;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import org.bihuan.administration.ImportCalendar;
import org.bihuan.platform.ConsoleText;
import org.bihuan.platform.security.CreateAdmin;
import org.bihuan.platform.time.ShanghaiTime;
import org.bihuan.replay.ProjectsCommand;
import org.bihuan.replay.ReplayCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: without a command it is the server. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Command(
        name = "java -jar bihuan.jar",
        description = "闭环：区级群众诉求闭环办理系统。不带命令时启动服务器。",
        synopsisHeading = "用法：",
        customSynopsis = "java -jar bihuan.jar [命令] [参数]%n",
        commandListHeading = "%n命令：%n")
public class Bihuan {

    private static final int WRONG_USAGE = 64;

    /**
     * Runs a command, or starts the server. The time zone is set before anything else reads a clock.
     *
     * @param args a command and its arguments, or Spring Boot options such as {@code --server.port=8081}
     */
    public static void main(String[] args) {
        ShanghaiTime.install();
        if (args.length > 0 && !args[0].startsWith("--")) {
            System.exit(commands().execute(args));
        }
        program().run(args);
    }

    /** The commands that the program knows; each gets a way to start the engine without the web server. */
    static CommandLine commands() {
        var line = new CommandLine(new Bihuan());
        line.addSubcommand(new CreateAdmin(Bihuan::withoutServer));
        line.addSubcommand(new ImportCalendar(Bihuan::withoutServer));
        line.addSubcommand(new ReplayCommand(Bihuan::withoutServer));
        line.addSubcommand(new ProjectsCommand(Bihuan::withoutServer));
        line.setOut(new PrintWriter(System.out, true, ConsoleText.charset()));
        line.setErr(new PrintWriter(System.err, true, ConsoleText.charset()));
        line.setParameterExceptionHandler(Bihuan::explain);
        return line;
    }

    private static ConfigurableApplicationContext withoutServer(Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.putIfAbsent("camunda.bpm.job-execution.enabled", "false");
        all.putIfAbsent("logging.level.root", "warn");
        var program = program();
        program.setWebApplicationType(WebApplicationType.NONE);
        return program.run(all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }

    private static SpringApplication program() {
        var program = new SpringApplication(Bihuan.class);
        program.setDefaultProperties(
                Map.of("logging.charset.console", ConsoleText.charset().name()));
        return program;
    }

    private static int explain(CommandLine.ParameterException wrong, String[] args) {
        var line = wrong.getCommandLine();
        line.getErr().println("命令或参数不正确：" + String.join(" ", args));
        line.usage(line.getErr());
        return WRONG_USAGE;
    }
}
