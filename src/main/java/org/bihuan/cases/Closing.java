package org.bihuan.cases;

import java.util.Set;

/** How a case ended. */
public enum Closing {
    ANSWERED("直接答复"),
    DECLINED("不予受理"),
    SATISFIED("群众满意"),
    UNRATED("未评价"),
    EXPLAINED("解释办结"),
    WITHDRAWN("群众撤回");

    /** The resident was told an answer or a result. */
    public static final Set<Closing> WITH_RESULT = Set.of(ANSWERED, SATISFIED, UNRATED, EXPLAINED);

    /** There is nothing to rate: such a case counts in no rate. */
    public static final Set<Closing> IN_NO_RATE = Set.of(ANSWERED, DECLINED, WITHDRAWN);

    private final String label;

    Closing(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
