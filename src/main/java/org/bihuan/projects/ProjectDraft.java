package org.bihuan.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A project as it is registered; sums in 万元.
 *
 * @param code the project code (项目代码), unique
 * @param type code of the project type
 * @param investment the approved investment (总投资)
 * @param estimate the estimate of the preliminary design (概算); null while there is none
 * @param funding source of funds
 * @param ownerUnit code of the project unit (项目单位)
 * @param requiredFinish the day by which it must be finished
 */
public record ProjectDraft(
        String code,
        String name,
        String type,
        BigDecimal investment,
        @Nullable BigDecimal estimate,
        String funding,
        String ownerUnit,
        String site,
        LocalDate requiredFinish) {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,39}");

    /** Whether this can be a project code: digits, letters and hyphens, 40 at most; it is part of an address. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
