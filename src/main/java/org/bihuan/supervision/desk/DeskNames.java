package org.bihuan.supervision.desk;

import org.bihuan.cases.OfficialNames;
import org.springframework.stereotype.Component;

/** Units and streets by name, where a street may be unknown. */
@Component
class DeskNames {

    private final OfficialNames names;

    DeskNames(OfficialNames names) {
        this.names = names;
    }

    /** The name of a unit or street; empty for an empty code. */
    String of(String code) {
        return code.equals(Wanted.NOWHERE) ? "未注明地点" : names.unit(code);
    }

    /** A street's name without the words that all have, for the head of a narrow column. */
    String brief(String street) {
        return of(street).replace("街道办事处", "");
    }
}
