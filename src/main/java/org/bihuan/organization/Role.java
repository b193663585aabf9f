package org.bihuan.organization;

import java.util.Arrays;
import java.util.Optional;

/** What an official may do. */
public enum Role {
    /** 经办人: signs and works cases of the unit. */
    HANDLER("handler"),
    /** 科室负责人: reviews results of the unit. */
    SECTION_HEAD("section-head"),
    /** 单位负责人: reviews results and answers supervision orders. */
    UNIT_LEADER("unit-leader"),
    /** 分管区领导: is told when a unit stays overdue. */
    DISTRICT_LEADER("district-leader"),
    /** 系统管理员: keeps accounts, takes no part in cases. */
    ADMINISTRATOR("administrator"),
    /** 流程设计员: edits diagrams, takes no part in cases. */
    DESIGNER("designer");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The word for this role in files and tables. */
    public String code() {
        return code;
    }

    /** Whether an official of this role works on the tasks of the unit. */
    public boolean worksInUnit() {
        return this != ADMINISTRATOR && this != DESIGNER;
    }

    static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
