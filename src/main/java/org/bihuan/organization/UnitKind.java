package org.bihuan.organization;

import java.util.Arrays;
import java.util.Optional;

/** What a unit is to a case. */
public enum UnitKind {
    /** The dispatch centre, 接诉即办调度指挥中心. */
    CENTRE("centre"),
    /** The supervision office, 政府督查室. */
    SUPERVISION("supervision"),
    /** The district leaders. */
    LEADERS("leaders"),
    /** A department of the district government. */
    DEPARTMENT("department"),
    /** A street office, 街道办事处. */
    STREET("street"),
    /** The survey agency, 第三方调查机构: no part of the government, and shut out of everything but its interviews. */
    SURVEY("survey");

    private final String code;

    UnitKind(String code) {
        this.code = code;
    }

    /** The word for this kind in files and tables. */
    public String code() {
        return code;
    }

    /** Whether a unit of this kind can be the lead unit of a case, 主办单位. */
    public boolean leadsCases() {
        return this == DEPARTMENT || this == STREET;
    }

    static Optional<UnitKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
