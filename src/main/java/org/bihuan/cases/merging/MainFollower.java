package org.bihuan.cases.merging;

import java.util.EnumSet;
import java.util.Set;
import org.bihuan.cases.Callbacks;
import org.bihuan.cases.Case;
import org.bihuan.cases.CaseEvent;
import org.bihuan.cases.CaseExpired;
import org.bihuan.cases.CaseFile;
import org.bihuan.cases.CaseRecused;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets merged cases go the way of their main case, in the transaction of its step: the same unit and handler, the same
 * feedback. A main case that ends in another way gives them back to the dispatch, so that none is lost.
 */
@Component
class MainFollower {

    private static final Set<Step> TELLS = EnumSet.of(Step.FED_BACK, Step.ANSWERED);

    private static final Set<Step> MOVES = EnumSet.of(
            Step.DISPATCHED,
            Step.DISPATCHED_BY_RULE,
            Step.SIGNED,
            Step.HANDED_OVER,
            Step.REROUTED,
            Step.ARBITRATED,
            Step.PUT_ON_RECORD);

    private final CaseFile file;
    private final CaseViews cases;
    private final Merges merges;
    private final Merging merging;
    private final Callbacks callbacks;
    private final MergedProcess process;

    MainFollower(
            CaseFile file,
            CaseViews cases,
            Merges merges,
            Merging merging,
            Callbacks callbacks,
            MergedProcess process) {
        this.file = file;
        this.cases = cases;
        this.merges = merges;
        this.merging = merging;
        this.callbacks = callbacks;
        this.process = process;
    }

    @EventListener
    void on(CaseEvent event) {
        if (event.ends() || TELLS.contains(event.step()) || MOVES.contains(event.step())) {
            merges.waiting(event.caseId()).forEach(merged -> follow(merged, event));
        }
    }

    /** The residents of the merged cases have waited as long: each is called at expiry, once. */
    @EventListener
    void on(CaseExpired expired) {
        merges.waiting(expired.caseId()).stream()
                .map(Merged::id)
                .filter(id -> callbacks
                        .newest(id, Callbacks.Kind.AT_EXPIRY)
                        .filter(round -> !round.brokenOff())
                        .isEmpty())
                .forEach(id -> {
                    callbacks.open(id, true);
                    process.expired(id);
                });
    }

    /** A case that complains of somebody stands alone: what waits on either side is handled by itself. */
    @EventListener
    void on(CaseRecused recused) {
        var id = recused.caseId();
        merges.waiting(id).forEach(merged -> merging.unmerge(merged.id(), "主件另行办理，本件单独办理", "system"));
        if (cases.of(id).stage() == Stage.MERGED) {
            merging.unmerge(id, "登记回避，单独办理", "system");
        }
    }

    private void follow(Merged merged, CaseEvent event) {
        var main = file.open(event.caseId());
        var view = cases.of(event.caseId());
        var words = "主件" + view.number() + event.step().label();
        if (main.petition()) {
            merging.unmerge(merged.id(), "主件按信访事项办理，本件单独办理", event.actor());
        } else if (TELLS.contains(event.step())) {
            feedBack(merged, main, words + "：" + view.feedback(), event.actor());
        } else if (MOVES.contains(event.step())) {
            file.step(merged.id(), event.actor(), Step.MAIN_MOVED, words, c -> c.goWith(main));
        } else {
            merging.unmerge(merged.id(), words + "，本件单独办理", event.actor());
        }
    }

    private void feedBack(Merged merged, Case main, String words, String actor) {
        file.step(merged.id(), actor, Step.FED_BACK, words, c -> c.feedBackWith(main, file.now()));
        callbacks.open(merged.id(), false);
        process.fedBack(merged.id());
    }
}
