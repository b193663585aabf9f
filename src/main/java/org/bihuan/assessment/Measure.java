package org.bihuan.assessment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bihuan.cases.Labelled;

/**
 * What is measured. Each names the instant that decides to which period something belongs; the rules that the texts name
 * are district defaults.
 */
public enum Measure implements Labelled {
    /** By the contact or the end of its limit, whichever was first: the resident was contacted in time. */
    RESPONSE("response", "响应率", Kind.RATE),
    /** By the end of the first callback: the resident was reached and said that the problem is solved. */
    SOLUTION("solution", "解决率", Kind.RATE),
    /** By the end of the first callback: the resident was reached and is satisfied; basically satisfied counts in part. */
    SATISFACTION("satisfaction", "满意率", Kind.RATE),
    /** By the end of a third-party survey: the resident rated and is satisfied; basically satisfied counts in part. */
    SURVEY("survey", "第三方满意率", Kind.RATE),
    /** Response, solution and satisfaction by their weights, and the survey by its own. */
    COMPOSITE("composite", "综合得分", Kind.COMPOSED),
    /** By the feedback or the end of the handling limit, whichever was first. */
    ON_TIME("onTime", "按时办结率", Kind.RATE),
    /** By the closing: from the dispatch to the last feedback, in hours. */
    HANDLING("handling", "平均办理时长", Kind.MEAN),
    /** By the dispatch to the unit: an objection led to another unit. */
    RETURNED("returned", "退回率", Kind.RATE),
    /** By the closing: the case was done again. */
    REWORKED("reworked", "重办率", Kind.RATE),
    /** By the instant at which the limit of handling or rework was over. */
    OVERDUE("overdue", "超期件数", Kind.COUNT),
    /** By the issue of the supervision order, about cases or projects. */
    ORDERS("orders", "督办件数", Kind.COUNT),
    /** By the end of the first callback: cases left out of solution and satisfaction. */
    EXCLUDED("excluded", "剔除件数", Kind.COUNT),
    /** By the acceptance or the latest finish in the plan in force, whichever was first. */
    PROJECT_TASKS("projectTasks", "项目任务按时率", Kind.RATE),
    /** By the acceptance or the date that the meeting set, whichever was first. */
    RESOLUTIONS("resolutions", "议定事项按时率", Kind.RATE),
    /** Working days in the period on which obstacles of the department held up projects. */
    BLOCKED("blocked", "受阻工作日", Kind.SUM);

    /** The three rates that the composite needs. */
    public static final List<Measure> WEIGHTED = List.of(RESPONSE, SOLUTION, SATISFACTION);

    /** All that are counted from something, which the composite is not. */
    public static final Set<Measure> FROM_ITEMS = EnumSet.complementOf(EnumSet.of(COMPOSITE));

    /** How the number comes about. */
    public enum Kind {
        /** Percent with one decimal. */
        RATE,
        COUNT,
        /** The mean of the amounts, with one decimal. */
        MEAN,
        /** The sum of the amounts. */
        SUM,
        /** From other measures, with two decimals. */
        COMPOSED
    }

    private final String code;
    private final String label;
    private final Kind kind;

    Measure(String code, String label, Kind kind) {
        this.code = code;
        this.label = label;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** How the number comes about. */
    public Kind kind() {
        return kind;
    }

    /** Whether more of it is worse: where there is a question, yes is the bad answer. */
    public boolean lowerIsBetter() {
        return Arrays.asList(HANDLING, RETURNED, REWORKED, OVERDUE, ORDERS, BLOCKED)
                .contains(this);
    }
}
