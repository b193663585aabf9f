package org.bihuan.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The demo is played in simulated time before the post opens: nobody gets mail of what never happened. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=true",
            "camunda.bpm.job-execution.enabled=false",
            "bihuan.mail.sending=false",
        })
@Import(MailDesk.class)
class MailOfFilledDemoTest {

    private static final MailServer SERVER = new MailServer();

    @Autowired
    MailDesk desk;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry program) {
        SERVER.configure(program);
    }

    @Test
    void whatIsPlayedIsNotMailedAndWhatHappensAfterwardsIs() {
        assertThat(desk.count("inbox_note")).isPositive();
        assertThat(desk.count("mail_note")).isZero();
        desk.notice("已派单", "jiaowei-1");
        assertThat(desk.count("mail_note")).isOne();
    }
}
