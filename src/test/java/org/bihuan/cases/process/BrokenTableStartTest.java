package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.bihuan.Bihuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The program as it starts, with a table that an office has broken. */
@ExtendWith(OutputCaptureExtension.class)
class BrokenTableStartTest {

    @TempDir
    Path tables;

    @Test
    void theStartFailsBeforeAnythingIsDeployedAndTheOperatorIsToldWhereToLook(CapturedOutput output)
            throws IOException {
        for (var table : Models.files(Models.FOLDER, ".dmn").toList()) {
            var text = Models.read(table).replace("<text>\"shuiwuju\"</text>", "<text>\"shuiju\"</text>");
            Files.writeString(tables.resolve(table.getFileName()), text);
        }
        assertThatThrownBy(this::start).hasRootCauseInstanceOf(TablesRefused.class);
        assertThat(output)
                .contains("dispatch-rules.dmn 第2行（职责单一、时限短，按规则直派）：未知的单位代码“shuiju”")
                .contains("请在 Camunda Modeler 中打开上述文件，改正后重新启动。")
                .doesNotContain("at org.bihuan");
    }

    private void start() {
        new SpringApplicationBuilder(Bihuan.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--bihuan.data=target/test-databases/" + UUID.randomUUID(),
                        "--bihuan.database.durable=false",
                        "--bihuan.demo=false",
                        "--bihuan.organization=demo",
                        "--camunda.bpm.deployment-resource-pattern=classpath*:processes/**/*.bpmn,file:" + tables
                                + "/*.dmn");
    }
}
