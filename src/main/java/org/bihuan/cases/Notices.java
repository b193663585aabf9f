package org.bihuan.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bihuan.organization.Organization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Publishes what certain officials are to read about a case. What is said of the same matter in the same words since the
 * same event of the case is one fact, however often it is told.
 */
@Component
public class Notices {

    private final Recipients recipients;
    private final Recusals recusals;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Notices(Recipients recipients, Recusals recusals, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.recipients = recipients;
        this.recusals = recusals;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Tells officials something.
     *
     * @param to codes as in the ladder table
     * @param text in Chinese, without the resident's words
     */
    public void tell(Case about, List<String> to, String text) {
        var unit = about.leadUnit == null ? Organization.CENTRE : about.leadUnit;
        var told = recipients.of(to, unit, about.handler, recusals.of(about));
        publish(about.id, about.number, text, told);
    }

    /** The same about a matter: the codes mean the officials of its unit. */
    public void tell(Matter about, List<String> to, String text) {
        var told = recipients.of(to, about.unit(), about.handler(), recusals.of(about.caseId()));
        publish(about.caseId(), about.number(), text, told);
    }

    private void publish(UUID caseId, String number, String text, Set<String> told) {
        events.publishEvent(new CaseNotice(fact(caseId, number, text), caseId, number, text, told));
    }

    private UUID fact(UUID caseId, String number, String text) {
        var event = jdbc.sql("SELECT max(id) FROM case_event WHERE case_id = ?")
                .param(caseId)
                .query(Long.class)
                .optional();
        var name =
                String.join("\n", caseId.toString(), event.map(String::valueOf).orElse(""), number, text);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
