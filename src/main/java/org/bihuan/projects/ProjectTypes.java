package org.bihuan.projects;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The kinds of projects, code and Chinese name, in the order of the forms; an office sets its own as
 * {@code bihuan.projects.types.*}.
 *
 * @param types never empty in a running program
 */
@ConfigurationProperties("bihuan.projects")
public record ProjectTypes(LinkedHashMap<String, String> types) {

    /** The Chinese name; the code itself when an older project has one that is no longer known. */
    public String name(String code) {
        return types.getOrDefault(code, code);
    }

    /** Codes and names. */
    public Map<String, String> all() {
        return types;
    }
}
