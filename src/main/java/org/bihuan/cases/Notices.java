package org.bihuan.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.organization.Organization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Publishes what certain officials are to read about a matter. What is said of the same matter in the same words since the
 * same event of its dossier is one fact, however often it is told.
 */
@Component
public class Notices {

    private final Recipients recipients;
    private final Recusals recusals;
    private final Dossiers dossiers;
    private final ApplicationEventPublisher events;

    Notices(Recipients recipients, Recusals recusals, Dossiers dossiers, ApplicationEventPublisher events) {
        this.recipients = recipients;
        this.recusals = recusals;
        this.dossiers = dossiers;
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
        var matter = Matter.ofCase(about.id, about.id, about.number, unit, about.handler);
        publish(matter, recipients.of(to, matter, recusals.of(about)), text);
    }

    /** The same about a matter: the codes mean the officials of its unit. */
    public void tell(Matter about, List<String> to, String text) {
        publish(about, recipients.of(to, about, recusals.of(about.dossier())), text);
    }

    /** The same to officials by id; who must keep away from the matter is left out. */
    public void tell(Matter about, Set<String> officials, String text) {
        var free = officials.stream()
                .filter(official -> recusals.maySee(official, about.dossier()))
                .collect(Collectors.toSet());
        publish(about, free, text);
    }

    private void publish(Matter about, Set<String> told, String text) {
        publish(about.dossier(), about.number(), text, told);
    }

    private void publish(UUID dossier, String number, String text, Set<String> told) {
        events.publishEvent(new MatterNotice(fact(dossier, number, text), dossier, number, text, told));
    }

    private UUID fact(UUID dossier, String number, String text) {
        var name = String.join("\n", dossier.toString(), String.valueOf(dossiers.entries(dossier)), number, text);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
