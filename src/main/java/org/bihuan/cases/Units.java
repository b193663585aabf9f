package org.bihuan.cases;

import org.bihuan.organization.Organization;
import org.bihuan.organization.Unit;
import org.jspecify.annotations.Nullable;

/** Looks up the units that may lead a case. */
public final class Units {

    private Units() {}

    /** @throws Refusal when the code is empty or not of a department or street */
    public static Unit lead(Organization organization, @Nullable String code) {
        return organization.leadUnits().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("请选择承办单位：须是部门或街道。"));
    }
}
