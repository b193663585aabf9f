package org.bihuan.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.program.PackagedProgram.run;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator meets on the command line. */
class CommandLineIT {

    @TempDir
    Path folder;

    @Test
    void anUnknownCommandShowsTheHelp() {
        var ended = run(folder, "", "nonsense");
        assertThat(ended.exitCode()).isEqualTo(64);
        assertThat(ended.output()).contains("用法").contains("create-admin");
    }

    @Test
    void aRefusedAdministratorIsExplained() {
        var weak = run(folder, "123456\n", "create-admin", "zhang");
        assertThat(weak.exitCode()).isEqualTo(1);
        assertThat(weak.output()).contains("没有创建管理员").contains("密码太弱");
    }

    @Test
    void aProductionStartWithoutDatabaseSaysWhatIsMissing() {
        var ended = run(folder, "", "--bihuan.production=true");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output()).contains("没有配置数据库").contains("SPRING_DATASOURCE_URL");
    }
}
