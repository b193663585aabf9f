package org.bihuan.cases.precedent;

import java.util.List;
import org.bihuan.cases.LimitClass;
import org.jspecify.annotations.Nullable;

/** The dispatch table in use: the rows of its file and, above them, those of the office. */
public interface DispatchTable {

    /**
     * Takes a table with these rows of the office into use, as a new version, on every node at once.
     *
     * @param rows in the order in which they are asked
     * @param occasion why there is a new version, for those who look at the versions
     * @throws org.bihuan.cases.Refusal when the table would be wrong, or isn't the one that was last published here
     */
    void publish(List<Row> rows, String occasion);

    /**
     * A row of the office.
     *
     * @param id of the rule; the same rule is always the same row
     * @param street null for all streets
     * @param basis what dispatcher and unit read
     * @param remark who made it when, and why
     */
    record Row(
            long id,
            String category,
            @Nullable String street,
            String unit,
            LimitClass limitClass,
            boolean straightThrough,
            String basis,
            String remark) {}
}
