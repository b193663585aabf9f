package org.bihuan.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.Set;
import java.util.UUID;
import org.bihuan.EngineTest;
import org.bihuan.cases.MatterNotice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** When nothing is mailed, noted for mail or looked for. */
class MailOffTest {

    @Nested
    @SpringBootTest(
            properties = {
                "bihuan.data=target/test-databases/${random.uuid}",
                "bihuan.database.durable=false",
                "bihuan.demo=false",
                "camunda.bpm.job-execution.enabled=false",
                "spring.mail.host=",
            })
    class AServerWithoutAMailServer extends NoMail {}

    /** Commands of the command line, which may simulate time. */
    @Nested
    @EngineTest
    @TestPropertySource(properties = {"spring.mail.host=127.0.0.1", "bihuan.mail.from=bihuan@example.gov.cn"})
    class AProgramWithoutServer extends NoMail {}

    abstract static class NoMail {

        @Autowired
        ApplicationContext program;

        @Autowired
        JdbcClient jdbc;

        @DynamicPropertySource
        static void organization(DynamicPropertyRegistry program) {
            program.add("bihuan.organization", MailedDistrict::folder);
        }

        @Test
        void notesNothingAndPollsNothing() {
            program.publishEvent(
                    new MatterNotice(UUID.randomUUID(), UUID.randomUUID(), "BH-1", "文", Set.of("jiaowei-1")));
            assertThat(jdbc.sql("SELECT count(*) FROM inbox_note")
                            .query(Long.class)
                            .single())
                    .isOne();
            assertThat(jdbc.sql("SELECT (SELECT count(*) FROM mail_note) + (SELECT count(*) FROM scheduled_tasks)")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(program.getBeanProvider(Scheduler.class).getIfAvailable())
                    .isNull();
        }
    }
}
