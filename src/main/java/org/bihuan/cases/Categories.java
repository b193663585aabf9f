package org.bihuan.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The categories of problems, code and Chinese name, in the order of the forms; an office sets its own as
 * {@code bihuan.categories.*}.
 *
 * @param categories never empty in a running program
 */
@ConfigurationProperties("bihuan")
public record Categories(LinkedHashMap<String, String> categories) {

    /** The Chinese name; the code itself when an older case has one that is no longer known. */
    public String name(String code) {
        return categories.getOrDefault(code, code);
    }

    /** Codes and names. */
    public Map<String, String> all() {
        return categories;
    }
}
