package org.bihuan.cases.recusal;

import java.util.List;
import java.util.stream.Stream;
import org.bihuan.cases.CaseFile;
import org.bihuan.cases.CaseProcess;
import org.bihuan.cases.CaseRecused;
import org.bihuan.cases.CaseView;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.ClockRequests;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.Notices;
import org.bihuan.cases.Recusal;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.bihuan.cases.Texts;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a case complains of, recorded or corrected after the report by the dispatch centre or the supervision office. A
 * lead unit that must keep away loses the case to the dispatcher, a handler hands over to a colleague; the clock runs on.
 */
@Service
@Transactional
public class Recusing {

    private static final List<String> RECORDERS = List.of(Organization.CENTRE, Organization.SUPERVISION);

    private final CaseFile file;
    private final CaseViews views;
    private final Recusals recusals;
    private final Organization organization;
    private final ClockRequests requests;
    private final Notices notices;
    private final CaseProcess loop;
    private final RecusalProcess process;
    private final ApplicationEventPublisher events;

    Recusing(
            CaseFile file,
            CaseViews views,
            Recusals recusals,
            Organization organization,
            ClockRequests requests,
            Notices notices,
            CaseProcess loop,
            RecusalProcess process,
            ApplicationEventPublisher events) {
        this.file = file;
        this.views = views;
        this.recusals = recusals;
        this.organization = organization;
        this.requests = requests;
        this.notices = notices;
        this.loop = loop;
        this.process = process;
        this.events = events;
    }

    /**
     * Records whom an open case complains of, in place of what was recorded before; a complaint that names nobody takes
     * it back.
     *
     * @param number of the case
     * @throws Refusal when the case is closed, or the number is unknown; a case that the official must keep away from is
     *     refused in the words of an unknown number
     */
    public void record(String number, Complaint complaint, String reason, String actor) {
        Texts.require(number, "请填写诉求编号。");
        Texts.require(reason, "请填写登记理由。");
        var view = visibleTo(number, actor);
        var recusal = recusals.following(complaint);
        var concerned = view.handler() != null
                && organization
                        .official(view.handler())
                        .filter(recusal::concerns)
                        .isPresent();
        var successor = concerned ? successor(view.leadUnit(), recusal) : null;
        var why = complaint.kind().label() + "：" + reason;
        var recused = file.step(view.id(), actor, Step.RECUSED, why, c -> c.recuse(recusal, concerned, successor));
        recusals.record(view.id(), complaint, reason, actor);
        process.hide(view.id(), recusal);
        if (givenUp(view)) {
            requests.lapse(view.id());
            loop.takenFromUnit(view.id());
            notices.tell(recused, List.of("dispatchCentre"), "主办单位应当回避，请改派其他单位。");
        } else if (successor != null) {
            notices.tell(recused, List.of("handler"), "原经办人应当回避，请接续办理。");
        }
        events.publishEvent(new CaseRecused(view.id(), recusal));
        process.handOver(view.id(), recusal, view.handler(), successor);
    }

    private boolean givenUp(CaseView before) {
        return before.stage() != Stage.RETURNED && views.of(before.id()).stage() == Stage.RETURNED;
    }

    /** To others every number is unknown. */
    private CaseView visibleTo(String number, String actor) {
        if (organization
                .official(actor)
                .filter(o -> RECORDERS.contains(o.unit()))
                .isEmpty()) {
            throw new Refusal("没有编号为“" + number.trim() + "”的诉求，请核对编号。");
        }
        return views.numbered(number, actor);
    }

    /** A colleague of the same desk if there is one. */
    private @Nullable String successor(@Nullable String unit, Recusal recusal) {
        return unit == null
                ? null
                : Stream.of(Role.HANDLER, Role.SECTION_HEAD, Role.UNIT_LEADER)
                        .flatMap(role -> organization.members(unit, role).stream())
                        .filter(official -> !recusal.concerns(official))
                        .map(Official::id)
                        .findFirst()
                        .orElse(null);
    }
}
