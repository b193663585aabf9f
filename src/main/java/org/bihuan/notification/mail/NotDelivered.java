package org.bihuan.notification.mail;

import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailAuthenticationException;

/** A mail was not taken; the message says why, in Chinese, and never names an address, since it is logged. */
class NotDelivered extends RuntimeException {

    private static final int LONGEST = 300;

    NotDelivered(String why) {
        super(why, null, false, false);
    }

    /** Takes the reason only, since the failure itself may name addresses and would be logged. */
    static NotDelivered because(Exception failure) {
        var deepest = NestedExceptionUtils.getMostSpecificCause(failure);
        var detail = String.valueOf(deepest.getMessage())
                .replaceAll("\\S+@\\S+", "…@…")
                .replaceAll("\\s+", " ")
                .strip();
        return new NotDelivered(
                kind(failure, deepest) + "（" + detail.substring(0, Math.min(LONGEST, detail.length())) + "）");
    }

    private static String kind(Exception failure, Throwable deepest) {
        if (failure instanceof MailAuthenticationException) {
            return "邮件服务器不接受用户名或密码";
        }
        if (deepest instanceof SocketTimeoutException) {
            return "邮件服务器没有应答";
        }
        if (deepest instanceof SendFailedException) {
            return "邮件服务器拒收";
        }
        return deepest instanceof IOException ? "连接不上邮件服务器" : "发送失败";
    }
}
