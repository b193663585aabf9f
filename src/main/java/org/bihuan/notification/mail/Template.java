package org.bihuan.notification.mail;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with placeholders such as <code>{姓名}</code>. A line that names one without a value is left out. Values are put
 * in as they are and never looked at again.
 */
record Template(String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\n]*)}");

    /** The placeholders that are used but not among these. */
    Set<String> unknown(Set<String> known) {
        var found = PLACEHOLDER.matcher(text).results().map(hit -> hit.group(1));
        return found.filter(name -> !known.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The text with its values.
     *
     * @param values for every placeholder; an empty one takes its line away
     */
    String fill(Map<String, String> values) {
        return text.lines()
                .filter(line -> PLACEHOLDER
                        .matcher(line)
                        .results()
                        .noneMatch(hit -> value(hit.group(1), values).isEmpty()))
                .map(line -> PLACEHOLDER
                        .matcher(line)
                        .replaceAll(hit -> Matcher.quoteReplacement(value(hit.group(1), values))))
                .collect(Collectors.joining("\n"));
    }

    private static String value(String name, Map<String, String> values) {
        return values.getOrDefault(name, "");
    }
}
