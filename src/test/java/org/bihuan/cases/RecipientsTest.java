package org.bihuan.cases;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.bihuan.organization.Organization;
import org.junit.jupiter.api.Test;

class RecipientsTest {

    @Test
    void everyCodeThatTheTableMayNameIsUnderstood() {
        var recipients = new Recipients(new Organization(List.of(), List.of()));
        assertThatCode(() -> recipients.of(List.copyOf(Recipients.CODES), "jiaowei", null))
                .doesNotThrowAnyException();
    }
}
