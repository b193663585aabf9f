package org.bihuan.cases;

import java.util.List;
import java.util.UUID;
import org.bihuan.organization.Organization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes what certain officials are to read about a case. */
@Component
public class Notices {

    private final Recipients recipients;
    private final Recusals recusals;
    private final ApplicationEventPublisher events;

    Notices(Recipients recipients, Recusals recusals, ApplicationEventPublisher events) {
        this.recusals = recusals;
        this.recipients = recipients;
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
        events.publishEvent(new CaseNotice(UUID.randomUUID(), about.id, about.number, text, told));
    }

    /** The same about a matter: the codes mean the officials of its unit. */
    public void tell(Matter about, List<String> to, String text) {
        var told = recipients.of(to, about.unit(), about.handler(), recusals.of(about.caseId()));
        events.publishEvent(new CaseNotice(UUID.randomUUID(), about.caseId(), about.number(), text, told));
    }
}
