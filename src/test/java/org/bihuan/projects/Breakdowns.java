package org.bihuan.projects;

import java.util.List;
import java.util.Optional;
import org.bihuan.cases.OfficialNames;
import org.bihuan.organization.Organization;

/** The breakdown table of a small district. */
public final class Breakdowns {

    private Breakdowns() {}

    /** With one permit and the same ready-made task for every kind of project. */
    public static BreakdownTable table(Organization district, Permit permit, TaskTemplate readyMade) {
        return new BreakdownTable(district, new OfficialNames(district), only(permit), type -> List.of(readyMade));
    }

    private static Permits only(Permit permit) {
        return new Permits() {
            @Override
            public Optional<Permit> find(String code) {
                return Optional.of(permit).filter(known -> known.code().equals(code));
            }

            @Override
            public List<Permit> all() {
                return List.of(permit);
            }
        };
    }
}
