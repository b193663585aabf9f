package org.bihuan.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.program.PackagedProgram.run;

import java.io.IOException;
import java.nio.file.Files;
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
    void aWrongCalendarIsRefusedWithItsLinesAndARightOneIsTaken() throws IOException {
        var file = folder.resolve("2027.csv");
        Files.writeString(file, "date,kind,name\n2027,year,节假日安排\n2027-13-01,holiday,元旦\n");
        var refused = run(folder, "", "import-calendar", file.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.output()).contains("没有导入日历").contains("第3行：“2027-13-01”不是日期");

        Files.writeString(file, "date,kind,name\n2027,year,节假日安排\n2027-01-01,holiday,元旦\n");
        var taken = run(folder, "", "import-calendar", file.toString());
        assertThat(taken.exitCode()).isZero();
        assertThat(taken.output()).contains("0件未结事项的到期时间随之改变");
    }

    @Test
    void aProductionStartWithoutDatabaseSaysWhatIsMissing() {
        var ended = run(folder, "", "--bihuan.production=true");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output()).contains("没有配置数据库").contains("SPRING_DATASOURCE_URL");
    }
}
