package org.bihuan.cases.exclusion;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Case;
import org.bihuan.cases.Notices;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Step;
import org.bihuan.cases.Texts;
import org.bihuan.cases.exclusion.Exclusion.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The district's part of an exclusion: the centre checks whether it is complete and true, the supervision office rules, a
 * district leader decides the appeal; never one person twice. Every method checks that the step is allowed and raises
 * {@link Refusal} otherwise; {@code actor} is an official's id.
 */
@Service
@Transactional
public class ExclusionRulings {

    private final ExclusionFile file;
    private final Notices notices;

    ExclusionRulings(ExclusionFile file, Notices notices) {
        this.file = file;
        this.notices = notices;
    }

    /** The centre needs more before it can say whether it is true. */
    public void sendBack(UUID id, @Nullable String missing, String actor) {
        var text = Texts.require(missing, "请写明需要补充哪些材料。");
        var returned = open(id, Stage.APPLIED, actor);
        var about = file.step(
                returned, Stage.RETURNED, Step.EXCLUSION_RETURNED, actor, text, Map.of("check_opinion", text));
        tell(about, returned, "需要补充材料，逾期未补充即失效。");
    }

    /** The centre checked completeness and facts, and lays it before the supervision office with what it found. */
    public void sendUp(UUID id, @Nullable String opinion, String actor) {
        var text = Texts.require(opinion, "请填写核查情况。");
        var columns = Map.of("checked_by", actor, "check_opinion", text);
        file.step(open(id, Stage.APPLIED, actor), Stage.CHECKED, Step.EXCLUSION_CHECKED, actor, text, columns);
    }

    /** The supervision office excludes the case from the rates. */
    public void grant(UUID id, @Nullable String ruling, String actor) {
        rule(id, Stage.EXCLUDED, Step.EXCLUSION_GRANTED, ruling, actor);
    }

    /** The supervision office refuses; the unit may appeal once. */
    public void refuse(UUID id, @Nullable String ruling, String actor) {
        rule(id, Stage.REFUSED, Step.EXCLUSION_REFUSED, ruling, actor);
    }

    private void rule(UUID id, Stage to, Step step, @Nullable String ruling, String actor) {
        var text = Texts.require(ruling, "请填写审定意见。");
        var checked = open(id, Stage.CHECKED, actor);
        tell(file.step(checked, to, step, actor, text, Map.of("ruled_by", actor, "ruling", text)), checked, to.label());
    }

    /** A district leader finds the appeal justified: the case is excluded after all. */
    public void uphold(UUID id, @Nullable String ruling, String actor) {
        decide(id, Stage.EXCLUDED, Step.EXCLUSION_GRANTED, ruling, actor);
    }

    /** A district leader dismisses the appeal; it is final. */
    public void dismiss(UUID id, @Nullable String ruling, String actor) {
        decide(id, Stage.NOT_EXCLUDED, Step.EXCLUSION_APPEAL_DISMISSED, ruling, actor);
    }

    private void decide(UUID id, Stage to, Step step, @Nullable String ruling, String actor) {
        var text = Texts.require(ruling, "请填写复核意见。");
        var appealed = open(id, Stage.APPEALED, actor);
        var columns = Map.of("appeal_ruled_by", actor, "appeal_ruling", text);
        tell(file.step(appealed, to, step, actor, text, columns), appealed, to.label());
    }

    private Exclusion open(UUID id, Stage stage, String actor) {
        var found = file.at(id, stage);
        found.byAnother(actor);
        return found;
    }

    private void tell(Case about, Exclusion exclusion, String what) {
        notices.tell(about, List.of("handler", "unitLeader"), "剔除申请" + exclusion.number() + "：" + what);
    }
}
