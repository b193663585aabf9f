package org.bihuan.cases.exclusion;

import java.util.LinkedHashMap;
import org.bihuan.cases.Refusal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Why and how long a case may be excluded; an office sets its own as {@code bihuan.exclusion.*} (district defaults).
 *
 * @param reasons code and Chinese name, in the order of the forms
 * @param applyDays working days after the close of a case in which its unit may still apply
 * @param answerDays working days in which the unit supplies what is missing, or appeals
 */
@ConfigurationProperties("bihuan.exclusion")
public record ExclusionRules(
        LinkedHashMap<String, String> reasons,
        @DefaultValue("5") int applyDays,
        @DefaultValue("5") int answerDays) {

    /** The Chinese name; the code itself when an older application has a reason that is no longer offered. */
    public String name(String reason) {
        return reasons.getOrDefault(reason, reason);
    }

    void offers(String reason) {
        if (!reasons.containsKey(reason)) {
            throw new Refusal("请选择剔除原因。");
        }
    }
}
