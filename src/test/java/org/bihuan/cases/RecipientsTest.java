package org.bihuan.cases;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bihuan.organization.Organization;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecipientsTest {

    @Test
    void everyCodeThatTheTableMayNameIsUnderstood() {
        var nobody = new Organization(List.of(), List.of());
        var recipients = new Recipients(nobody, new Recusals(mock(JdbcClient.class), nobody, Clock.systemUTC()));
        var id = UUID.randomUUID();
        var about = Matter.ofCase(id, id, "BH-1", "jiaowei", null);
        assertThatCode(() -> recipients.of(List.copyOf(Recipients.CODES), about, Recusal.NOBODY))
                .doesNotThrowAnyException();
    }
}
