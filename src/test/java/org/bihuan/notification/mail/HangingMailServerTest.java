package org.bihuan.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Cases;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.cases.Stage;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A mail server that accepts and never answers delays mail and nothing else; the mail's own threads are running. */
@SpringBootTest(
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=false",
            "camunda.bpm.job-execution.enabled=false",
            "bihuan.mail.interval=100ms",
            "bihuan.mail.retries=100ms, 100ms, 100ms, 1s, 1s, 1s, 1s",
            "bihuan.mail.quiet-from=00:00",
            "bihuan.mail.quiet-until=00:00",
            "spring.mail.properties.mail.smtp.timeout=60000",
        })
@Import(MailDesk.class)
class HangingMailServerTest {

    private static final MailServer SERVER = new MailServer();

    @Autowired
    MailDesk desk;

    @Autowired
    Cases cases;

    @Autowired
    CaseViews views;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    IdentityService identity;

    @Autowired
    MailSettings settings;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry program) {
        SERVER.configure(program);
    }

    @Test
    void officialsGoOnWorkingAndTheMailFollowsWhenTheServerAnswers() throws Exception {
        try (var hanging = new HangingServer(SERVER.port())) {
            desk.notice("已派单", "jiaowei-1", "jiaowei-head", "jiaowei-leader", "jiaowei-2");
            await().atMost(Duration.ofSeconds(30)).until(() -> hanging.waiting() == settings.threads());

            var urged = urgedByTheResident();

            assertThat(views.of(urged).stage()).isEqualTo(Stage.DISPATCHED);
            assertThat(desk.count("mail_note WHERE text LIKE '%催办%'")).isPositive();
            assertThat(desk.count("mail_letter WHERE state = 'SENT' OR attempts > 0"))
                    .isZero();
            assertThat(hanging.waiting()).isEqualTo(settings.threads());
        }
        SERVER.up();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> desk.count("mail_note") > 4
                        && desk.count("mail_note n JOIN mail_letter l ON l.id = n.letter AND l.state = 'SENT'")
                                == desk.count("mail_note"));
        assertThat(SERVER.received()).hasSize((int) desk.count("mail_note")).doesNotHaveDuplicates();
        SERVER.down();
    }

    /** Reported, dispatched and urged: three steps through the engine. */
    private UUID urgedByTheResident() {
        var problem = new Problem("路灯不亮", "路灯下的课桌", "education", "donghu-jiedao", "1号");
        var id = cases.report(new Report(Channel.HOTLINE, null, problem, Reporter.UNKNOWN), "centre-1");
        var dispatch = tasks.createTaskQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult();
        as("centre-1", () -> {
            tasks.complete(
                    dispatch.getId(), Map.of("decision", "dispatch", "unit", "jiaowei", "limitClass", "ordinary"));
            runtime.startProcessInstanceByKey(
                    "residentCall", Map.of("caseNumber", views.of(id).number(), "callKind", "urge"));
        });
        return id;
    }

    private void as(String official, Runnable action) {
        identity.setAuthentication(official, List.of("centre"));
        try {
            action.run();
        } finally {
            identity.clearAuthentication();
        }
    }
}
