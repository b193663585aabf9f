package org.bihuan.projects.process;

import java.math.BigDecimal;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.Submitted;
import org.jspecify.annotations.Nullable;

/** Sums of money in forms, in 万元. */
final class Sums {

    private Sums() {}

    /** The sum; null when the field is empty. */
    static @Nullable BigDecimal of(Submitted form, String field) {
        var text = form.text(field);
        try {
            return text == null ? null : new BigDecimal(text.strip().replace(",", ""));
        } catch (NumberFormatException e) {
            throw new Refusal("“" + text + "”不是有效的金额，请填写数字（万元）。");
        }
    }
}
