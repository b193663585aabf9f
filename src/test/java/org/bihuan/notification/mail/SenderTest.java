package org.bihuan.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bihuan.platform.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address that mails come from. */
class SenderTest {

    @Test
    void mayHaveAName() {
        var sender = Sender.of("闭环系统 <bihuan@example.gov.cn>");
        assertThat(sender.address().getAddress()).isEqualTo("bihuan@example.gov.cn");
        assertThat(sender.address().getPersonal()).isEqualTo("闭环系统");
        assertThat(sender.domain()).isEqualTo("example.gov.cn");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "bihuan", "a@example.gov.cn\nBcc: b@example.com"})
    void withoutAGoodOneTheStartIsRefused(String configured) {
        assertThatThrownBy(() -> Sender.of(configured))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("bihuan.mail.from");
    }
}
