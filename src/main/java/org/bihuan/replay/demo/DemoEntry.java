package org.bihuan.replay.demo;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bihuan.cases.Categories;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Labelled;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Reporter;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;

/** One entry of the file of invented cases. Whatever is wrong with it is said in Chinese. */
class DemoEntry {

    private static final Set<String> TEXTS = Set.of(
            "answer",
            "declineReason",
            "advice",
            "reason",
            "unit",
            "result",
            "evidence",
            "feedback",
            "comment",
            "assistant",
            "task",
            "partAnswer",
            "exclusionReason",
            "facts",
            "ruling",
            "opinion",
            "related");

    private static final Set<String> UNITS = Set.of("unit", "assistant");

    private final Map<?, ?> entry;
    private final Organization organization;
    private final Categories categories;

    DemoEntry(Object entry, Organization organization, Categories categories) {
        if (!(entry instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException("应为“名称: 值”的若干行");
        }
        this.entry = fields;
        this.organization = organization;
        this.categories = categories;
    }

    DemoCase read(int place) {
        var course = Course.of(text("course"));
        var texts = texts();
        course.needs().stream().filter(name -> !texts.containsKey(name)).forEach(DemoEntry::missing);
        return new DemoCase(
                place,
                0,
                channel(),
                problem(),
                reporter(),
                daysAgo(),
                at(),
                course,
                texts,
                petition(),
                complaint(),
                null);
    }

    private Channel channel() {
        return Labelled.of(Channel.class, text("channel"), "来源 channel");
    }

    private Problem problem() {
        var category = text("category");
        if (!categories.all().containsKey(category)) {
            throw new IllegalArgumentException("类别“" + category + "”不存在");
        }
        return new Problem(text("subject"), text("detail"), category, unit(text("street")), text("address"));
    }

    private String unit(String code) {
        if (organization.leadUnits().stream().noneMatch(unit -> unit.code().equals(code))) {
            throw new IllegalArgumentException("单位“" + code + "”不在机构文件中");
        }
        return code;
    }

    private Reporter reporter() {
        var reporter = new DemoEntry(entry.get("reporter"), organization, categories);
        return new Reporter(reporter.text("name"), reporter.text("phone"));
    }

    private int daysAgo() {
        if (entry.get("daysAgo") instanceof Integer days && days >= 0) {
            return days;
        }
        throw new IllegalArgumentException("daysAgo 应为不小于0的整数");
    }

    private LocalTime at() {
        try {
            return LocalTime.parse(text("at"));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("at 应为加引号的时间，如 '09:30'");
        }
    }

    private Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        TEXTS.stream().filter(entry::containsKey).forEach(name -> texts.put(name, text(name)));
        UNITS.stream().filter(texts::containsKey).forEach(name -> unit(texts.get(name)));
        return texts;
    }

    private boolean petition() {
        return Boolean.TRUE.equals(entry.get("petition"));
    }

    private @Nullable Complaint complaint() {
        if (!entry.containsKey("complaint")) {
            return null;
        }
        var complaint = new DemoEntry(entry.get("complaint"), organization, categories);
        var kind = Labelled.of(ComplaintKind.class, complaint.text("kind"), "诉求性质 kind");
        var units = complaint.codes("units");
        units.forEach(this::unit);
        var officials = complaint.codes("officials");
        officials.forEach(id ->
                organization.official(id).orElseThrow(() -> new IllegalArgumentException("人员“" + id + "”不在人员文件中")));
        return new Complaint(kind, units, officials);
    }

    private List<String> codes(String name) {
        return entry.get(name) instanceof List<?> codes
                ? codes.stream().map(String::valueOf).toList()
                : List.of();
    }

    private String text(String name) {
        var value = entry.get(name);
        return value == null || value.toString().isBlank() ? missing(name) : value.toString();
    }

    private static String missing(String name) {
        throw new IllegalArgumentException("缺少 " + name);
    }
}
