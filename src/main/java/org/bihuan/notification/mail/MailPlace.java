package org.bihuan.notification.mail;

import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;

/** Where mail is: in the server, or where it is only noted. */
class MailPlace extends AnyNestedCondition {

    MailPlace() {
        super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnWebApplication
    static class InTheServer {}

    @ConditionalOnProperty(name = "bihuan.mail.sending", havingValue = "false")
    static class WhereItIsOnlyNoted {}
}
