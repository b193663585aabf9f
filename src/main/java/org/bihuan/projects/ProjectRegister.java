package org.bihuan.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Texts;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what is registered as a project. */
@Component
class ProjectRegister {

    private final ProjectRepository projects;
    private final ProjectTypes types;
    private final ServingBody serving;
    private final Organization organization;
    private final Calendars calendars;
    private final ProjectFile file;
    private final Overrun overrun;

    ProjectRegister(
            ProjectRepository projects,
            ProjectTypes types,
            ServingBody serving,
            Organization organization,
            Calendars calendars,
            ProjectFile file,
            Overrun overrun) {
        this.projects = projects;
        this.types = types;
        this.serving = serving;
        this.organization = organization;
        this.calendars = calendars;
        this.file = file;
        this.overrun = overrun;
    }

    /** The draft with its texts trimmed. */
    ProjectDraft checked(ProjectDraft draft) {
        var code = Texts.require(draft.code(), "请填写项目代码。").strip();
        if (!ProjectDraft.isCode(code)) {
            throw new Refusal("项目代码应由数字、字母和连字符组成，最多40位，请核对。");
        }
        if (projects.findByCode(code).isPresent()) {
            throw new Refusal("项目代码" + code + "已经登记，请核对。");
        }
        if (!types.all().containsKey(draft.type())) {
            throw new Refusal("请选择项目类型。");
        }
        requireSum(draft.investment(), "总投资");
        if (draft.estimate() != null) {
            requireSum(draft.estimate(), "概算");
            requireWithin(draft);
        }
        requireOwner(draft.ownerUnit());
        requireFinish(draft.requiredFinish());
        return new ProjectDraft(
                code,
                Texts.require(draft.name(), "请填写项目名称。").strip(),
                draft.type(),
                draft.investment(),
                draft.estimate(),
                Texts.require(draft.funding(), "请填写资金来源。").strip(),
                draft.ownerUnit(),
                Texts.require(draft.site(), "请填写建设地点。").strip(),
                draft.requiredFinish());
    }

    /** An estimate beyond the percentage is for the leader in charge, who is named after the registration. */
    private void requireWithin(ProjectDraft draft) {
        if (overrun.beyond(draft.estimate(), draft.investment())) {
            throw new Refusal("概算超过总投资的" + overrun.percent() + "%，须由分管领导审批：请先不填概算登记，明确“1+1+1”联系人后，再用“项目事项申请”调整概算。");
        }
    }

    /** @throws Refusal unless it is more than nothing, in 万元 with two decimals at most */
    static BigDecimal requireSum(@Nullable BigDecimal sum, String what) {
        if (sum == null || sum.signum() <= 0) {
            throw new Refusal("请填写" + what + "（万元），须大于0。");
        }
        if (sum.stripTrailingZeros().scale() > 2 || sum.precision() - sum.scale() > 12) {
            throw new Refusal(what + "以万元计，最多两位小数，请核对。");
        }
        return sum;
    }

    private void requireOwner(String unit) {
        if (organization.leadUnits().stream().noneMatch(known -> known.code().equals(unit))) {
            throw new Refusal("请选择项目单位：须是部门或街道。");
        }
        if (unit.equals(serving.unit())) {
            throw new Refusal("项目单位不能是服务单位自己，请核对项目单位。");
        }
    }

    /** @throws Refusal unless people are at work on that day, and it is still to come */
    LocalDate requireFinish(@Nullable LocalDate day) {
        if (day == null || !day.isAfter(file.today())) {
            throw new Refusal("请填写要求完工日期，须晚于今天。");
        }
        if (!calendars.current().isWorkingDay(day)) {
            throw new Refusal("要求完工日期" + day + "不是工作日，请改为工作日。");
        }
        return day;
    }
}
