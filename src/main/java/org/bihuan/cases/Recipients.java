package org.bihuan.cases;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.springframework.stereotype.Component;

/** Who is meant by the recipients of the ladder table. */
@Component
class Recipients {

    /** Every code that is understood. */
    static final Set<String> CODES = Set.of(
            "handler",
            "sectionHead",
            "unitLeader",
            "supervisionOffice",
            "dispatchCentre",
            "districtLeader",
            "watchers");

    private final Organization organization;
    private final Recusals recusals;

    Recipients(Organization organization, Recusals recusals) {
        this.organization = organization;
        this.recusals = recusals;
    }

    /**
     * The officials behind the codes of the ladder table.
     *
     * @param about whose unit and handler are meant; while no handler is named, every handler of the unit, or, where it has
     *     none, everybody
     * @param recusal who is never told; where nobody is left, those who stand in are
     */
    Set<String> of(List<String> codes, Matter about, Recusal recusal) {
        var ids = new LinkedHashSet<String>();
        codes.forEach(code -> one(code, about, recusal).forEach(ids::add));
        if (ids.removeIf(id ->
                        organization.official(id).filter(recusal::concerns).isPresent())
                && ids.isEmpty()) {
            ids(recusals.free(recusal, recusals.standIn(recusal)).toList()).forEach(ids::add);
        }
        return ids;
    }

    private Stream<String> one(String code, Matter about, Recusal recusal) {
        var unit = about.unit();
        var handler = about.handler();
        return switch (code) {
            case "handler" -> handler == null ? ids(handlers(unit)) : Stream.of(handler);
            case "sectionHead" -> ids(organization.members(unit, Role.SECTION_HEAD));
            case "unitLeader" -> ids(organization.members(unit, Role.UNIT_LEADER));
            case "supervisionOffice" -> ids(organization.members(Organization.SUPERVISION));
            case "dispatchCentre" -> ids(organization.members(Organization.CENTRE));
            case "districtLeader" -> recusals.leader(recusal, unit).map(Official::id).stream();
            case "watchers" -> about.watchers().stream();
            default -> throw new IllegalArgumentException("阶梯表中的告知对象“" + code + "”不存在");
        };
    }

    private List<Official> handlers(String unit) {
        var handlers = organization.members(unit, Role.HANDLER);
        return handlers.isEmpty() ? organization.members(unit) : handlers;
    }

    private static Stream<String> ids(Collection<Official> officials) {
        return officials.stream().map(Official::id);
    }
}
