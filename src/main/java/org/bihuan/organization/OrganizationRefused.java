package org.bihuan.organization;

import java.util.List;

/** The organization files can't be taken; every complaint names file, line and what to do, in Chinese. */
public final class OrganizationRefused extends RuntimeException {

    private final List<String> complaints;

    OrganizationRefused(List<String> complaints) {
        super("组织机构文件有误，未作任何改动：\n" + String.join("\n", complaints));
        this.complaints = List.copyOf(complaints);
    }

    /** One sentence a mistake, in the order of the files. */
    public List<String> complaints() {
        return complaints;
    }
}
