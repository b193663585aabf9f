package org.bihuan.assessment.survey;

import java.time.LocalDate;
import org.bihuan.cases.Refusal;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.springframework.stereotype.Component;

/** What must hold before a survey begins. */
@Component
class SurveyConditions {

    private final SurveyRows rows;
    private final SurveyRecord record;
    private final SurveyRules rules;
    private final Organization organization;

    SurveyConditions(SurveyRows rows, SurveyRecord record, SurveyRules rules, Organization organization) {
        this.rows = rows;
        this.record = record;
        this.rules = rules;
        this.organization = organization;
    }

    /** @throws Refusal unless the supervision office begins it, for a period that was not surveyed and has cases to draw */
    void require(SurveyPeriod period, SampleSize size, String actor) {
        requireSupervision(actor);
        requireOver(period, record.today());
        requireNew(period);
        requireInterviewers();
        requireSize(period, size);
    }

    private void requireSupervision(String actor) {
        organization
                .official(actor)
                .filter(official -> official.unit().equals(Organization.SUPERVISION)
                        && official.role().worksInUnit())
                .orElseThrow(() -> new Refusal("满意度调查由督查室发起。"));
    }

    private void requireNew(SurveyPeriod period) {
        rows.overlapping(period).ifPresent(other -> {
            throw new Refusal(period.label() + "与" + other.number() + "的调查期间（"
                    + SurveyPeriod.of(other.period()).label() + "）重叠，同一期间只调查一次。");
        });
    }

    private void requireInterviewers() {
        if (organization.members(Organization.SURVEY, Role.HANDLER).isEmpty()) {
            throw new Refusal("没有第三方调查机构的访问员，请管理员先在单位和人员文件中增加。");
        }
    }

    private static void requireOver(SurveyPeriod period, LocalDate today) {
        if (period.until().isAfter(today)) {
            throw new Refusal(period.label() + "还没有结束，期满后再发起调查。");
        }
    }

    private void requireSize(SurveyPeriod period, SampleSize size) {
        if (size.count() < 1) {
            throw new Refusal("请填写样本量，至少1件。");
        }
        var candidates = rows.candidates(period);
        if (candidates.isEmpty()) {
            throw new Refusal(period.label() + "没有可以访问的办结诉求。");
        }
        long drawn = size.basis() == SampleSize.Basis.TOTAL
                ? size.count()
                : candidates.stream()
                        .mapToLong(cases -> Math.min(cases, size.count()))
                        .sum();
        if (drawn > rules.most()) {
            throw new Refusal("样本过大：一次调查最多" + rules.most() + "件。");
        }
    }
}
