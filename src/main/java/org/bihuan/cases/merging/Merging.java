package org.bihuan.cases.merging;

import java.util.List;
import java.util.UUID;
import org.bihuan.cases.Callbacks;
import org.bihuan.cases.Case;
import org.bihuan.cases.CaseFile;
import org.bihuan.cases.CaseProcess;
import org.bihuan.cases.CaseView;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Escalation;
import org.bihuan.cases.MatterClock;
import org.bihuan.cases.Notices;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Step;
import org.bihuan.cases.Texts;
import org.bihuan.cases.TimeLimits;
import org.bihuan.deadlines.ClockKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges a case into another one about the same problem, and parts them again. The merged case keeps its number, is fed
 * back with its main case and rated by itself. Each method checks that the step is allowed and raises {@link Refusal}
 * otherwise; {@code actor} is an official's id.
 */
@Service
@Transactional
public class Merging {

    private final CaseFile file;
    private final CaseViews cases;
    private final Merges merges;
    private final MatterClock clock;
    private final Escalation escalation;
    private final TimeLimits limits;
    private final Callbacks callbacks;
    private final Notices notices;
    private final CaseProcess loop;
    private final MergedProcess process;

    Merging(
            CaseFile file,
            CaseViews cases,
            Merges merges,
            MatterClock clock,
            Escalation escalation,
            TimeLimits limits,
            Callbacks callbacks,
            Notices notices,
            CaseProcess loop,
            MergedProcess process) {
        this.file = file;
        this.cases = cases;
        this.merges = merges;
        this.clock = clock;
        this.escalation = escalation;
        this.limits = limits;
        this.callbacks = callbacks;
        this.notices = notices;
        this.loop = loop;
        this.process = process;
    }

    /**
     * Merges an undispatched case into an open one; what was merged into it moves along.
     *
     * @param mainNumber of a case that wasn't fed back and isn't merged itself
     * @param reason why they are the same problem
     */
    public void merge(UUID id, @Nullable String mainNumber, String reason, String actor) {
        Texts.require(reason, "请填写并入理由：说明为什么是同一问题。");
        Texts.require(mainNumber, "请选择要并入的诉求，或填写其编号。");
        var mainView = cases.numbered(mainNumber, actor);
        refuseMerged(mainView);
        var joining = file.open(id);
        var number = cases.of(id).number();
        escalation.climb(id);
        var main =
                file.step(mainView.id(), actor, Step.TOOK_IN, "诉求" + number + "并入本件：" + reason, c -> c.takeIn(joining));
        file.step(id, actor, Step.MERGED, "并入诉求" + mainView.number() + "：" + reason, c -> c.join(main));
        moveAlong(id, main, mainView, actor);
        merges.add(id, mainView.id(), reason, actor, file.now());
        clock.stop(id, actor, "并入诉求" + mainView.number());
        process.start(id);
        tellHandler(main, mainView, number);
    }

    private void refuseMerged(CaseView main) {
        merges.main(main.id()).filter(its -> !its.apart()).ifPresent(its -> {
            throw new Refusal("诉求" + main.number() + "已并入诉求" + its.number() + "，请改为并入诉求" + its.number() + "。");
        });
    }

    private void moveAlong(UUID from, Case main, CaseView to, String actor) {
        for (var merged : merges.waiting(from)) {
            file.step(merged.id(), actor, Step.MERGED, "随主件并入诉求" + to.number(), c -> c.goWith(main));
            merges.end(merged.id(), file.now());
            merges.add(merged.id(), to.id(), "随主件并入", actor, file.now());
        }
    }

    private void tellHandler(Case main, CaseView view, String number) {
        if (view.leadUnit() != null) {
            notices.tell(main, List.of("handler"), "诉求" + number + "已并入本件，请一并联系群众、一并反馈。");
        }
    }

    /** The resident wants the case to be handled by itself; possible until it is closed. */
    public void unmergeOnWish(String number, @Nullable String note, String actor) {
        var id = cases.numbered(number, actor).id();
        var why = note == null ? "群众要求单独办理" : "群众要求单独办理：" + note;
        unmerge(id, why, actor);
    }

    /** The supervision office finds that it needs handling of its own; the process knows already. */
    public void split(UUID id, String reason, String actor) {
        Texts.require(reason, "请填写审核意见。");
        leave(id, reason, actor);
        loop.start(id);
    }

    /** Ends the waiting and lets the case begin anew. */
    void unmerge(UUID id, String why, String actor) {
        leave(id, why, actor);
        process.unmerged(id);
        loop.start(id);
    }

    private void leave(UUID id, String why, String actor) {
        var view = cases.of(id);
        var main = merges.main(id).orElseThrow(() -> new Refusal("诉求" + view.number() + "没有并入其他诉求，不需要拆分。"));
        file.step(id, actor, Step.UNMERGED, why, Case::unmerge);
        callbacks.breakOff(id);
        merges.end(id, file.now());
        file.note(main.id(), actor, Step.UNMERGED, "诉求" + view.number() + "不再并入本件");
        clock.start(id, ClockKind.DISPATCH, limits.limit(ClockKind.DISPATCH), actor, why);
    }
}
