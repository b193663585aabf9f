package org.bihuan.replay.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form as an official has it on the screen: only what is shown and open can be filled in, and what is required must be.
 *
 * @param title what it is the form of
 * @param facts what the program shows and proposes, by field
 * @param hidden whether a condition holds for what is filled in
 */
record OpenForm(
        String title,
        List<FormField> fields,
        Map<String, Object> facts,
        BiPredicate<String, Map<String, @Nullable Object>> hidden) {

    /**
     * What stands in the form when it is filled in.
     *
     * @param written by label or key of the field
     * @param text reads what is written
     * @return by field; null for an empty one
     * @throws ScenarioRefused when a field or an option doesn't exist, or can't be filled in now
     */
    Map<String, @Nullable Object> fill(Map<String, Part> written, Function<Part, String> text) {
        var values = proposed();
        written.forEach((label, value) -> {
            var field = field(label, value);
            if (field.isShownOnly()) {
                throw value.wrong("“" + label + "”不能填写，只供查看");
            }
            values.put(field.key(), field.value(value, text));
        });
        written.forEach((label, value) -> {
            if (isHidden(field(label, value), values)) {
                throw value.wrong("按所填的内容，表单上没有“" + label + "”这一栏");
            }
        });
        return values;
    }

    /** What an official reads in a field; empty when it is hidden. */
    String shown(String label, Part where, Map<String, @Nullable Object> values) {
        return called(label, where).stream()
                .filter(field -> !isHidden(field, values))
                .map(field -> field.shown(values.get(field.key())))
                .collect(Collectors.joining("\n"));
    }

    private Map<String, @Nullable Object> proposed() {
        var values = new HashMap<String, @Nullable Object>();
        fields.forEach(field -> values.put(field.key(), field.proposed(facts)));
        return values;
    }

    /**
     * What the browser sends of it.
     *
     * @throws NotDone when a required field is empty: the browser would send nothing
     */
    Map<String, @Nullable Object> sent(Map<String, @Nullable Object> values) {
        var sent = new HashMap<String, @Nullable Object>();
        for (var field : fields) {
            if (!field.isShownOnly() && !isHidden(field, values)) {
                var value = values.get(field.key());
                if (field.isRequired() && value == null) {
                    throw new NotDone("没有填写“" + field.label() + "”");
                }
                sent.put(field.key(), value);
            }
        }
        return sent;
    }

    private boolean isHidden(FormField field, Map<String, @Nullable Object> values) {
        var condition = field.hiddenWhen();
        return condition != null && hidden.test(condition, values);
    }

    /** Two fields may share a label, one to read and one to fill in: here the one to fill in is meant. */
    private FormField field(String label, Part where) {
        var found = called(label, where);
        return found.stream().filter(field -> !field.isShownOnly()).findFirst().orElse(found.get(0));
    }

    private List<FormField> called(String label, Part where) {
        var found = fields.stream().filter(field -> field.isCalled(label)).toList();
        if (found.isEmpty()) {
            var labels = fields.stream().map(FormField::label).toList();
            throw where.wrong("“" + title + "”的表单没有“" + label + "”这一栏，有：" + String.join("、", labels));
        }
        return found;
    }
}
