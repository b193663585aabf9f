package org.bihuan.notification.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.bihuan.platform.StartRefused;
import org.jspecify.annotations.Nullable;

/** From whom mails come. */
record Sender(InternetAddress address) {

    /**
     * The sender that is configured as {@code bihuan.mail.from}.
     *
     * @throws StartRefused when there is none, or it is no address
     */
    static Sender of(@Nullable String configured) {
        if (configured == null || configured.isBlank()) {
            throw new StartRefused(
                    "设置了邮件服务器 spring.mail.host，但没有发件地址。", "请设置 bihuan.mail.from，例如 闭环系统 <bihuan@example.gov.cn>。");
        }
        try {
            var parsed = new InternetAddress(configured.strip(), true);
            parsed.setPersonal(parsed.getPersonal(), StandardCharsets.UTF_8.name());
            return new Sender(parsed);
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new StartRefused("发件地址 bihuan.mail.from 不正确。", "请填写一个地址，例如 闭环系统 <bihuan@example.gov.cn>。");
        }
    }

    /** The part behind the at sign. */
    String domain() {
        var plain = address.getAddress();
        return plain.substring(plain.indexOf('@') + 1);
    }
}
