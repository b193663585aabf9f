package org.bihuan.replay.scenario;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bihuan.cases.CaseView;
import org.bihuan.cases.CaseViews;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.deadlines.store.Clocks;
import org.bihuan.organization.Official;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What should be so about a case, and whether it is. */
@Component
class Expectations {

    private static final String NONE = "无";
    private static final Set<String> KEYS = Set.of(
            "环节", "办结方式", "办理结论", "主办单位", "经办人", "到期", "任务到期", "计时", "待办", "看得到", "看不到", "办理经过", "未经过", "消息", "没有消息",
            "邮件", "没有邮件");

    private final CaseViews cases;
    private final Clocks clocks;
    private final Calendars calendars;
    private final Clock clock;
    private final Desk desk;
    private final StoryNotes notes;
    private final Cast cast;

    Expectations(
            CaseViews cases, Clocks clocks, Calendars calendars, Clock clock, Desk desk, StoryNotes notes, Cast cast) {
        this.cases = cases;
        this.clocks = clocks;
        this.calendars = calendars;
        this.clock = clock;
        this.desk = desk;
        this.notes = notes;
        this.cast = cast;
    }

    static void requireKnown(String what, Part where) {
        if (!KEYS.contains(what)) {
            throw where.wrong(
                    "不认识“" + what + "”，“应当”下可以写的有：" + KEYS.stream().sorted().collect(Collectors.joining("、")));
        }
    }

    /** @throws Unexpected when it isn't so */
    void check(CaseView view, String what, Part expected) {
        switch (what) {
            case "待办" -> tasks(view, expected);
            case "看得到" -> expected.list().forEach(who -> seen(view, who, true));
            case "看不到" -> expected.list().forEach(who -> seen(view, who, false));
            case "任务到期" -> expected.fields().forEach((task, due) -> due(view, task, due));
            case "办理经过" -> PastSteps.requireInOrder(cases.history(view.id()), expected);
            case "未经过" -> PastSteps.requireNone(cases.history(view.id()), expected);
            case "消息" -> expected.fields().forEach((who, texts) -> notes(inbox(view), who, texts, true));
            case "没有消息" -> noNotes(inbox(view), what, expected);
            case "邮件" -> expected.fields().forEach((who, texts) -> notes(mail(view), who, texts, true));
            case "没有邮件" -> noNotes(mail(view), what, expected);
            case "到期" -> same(expected, due(expected), found(what, view));
            default -> same(expected, expected.text(), found(what, view));
        }
    }

    private String found(String what, CaseView view) {
        return switch (what) {
            case "环节" -> view.stage().label();
            case "办结方式" -> view.closing() == null ? NONE : view.closing().label();
            case "办理结论" ->
                view.result() == null ? NONE : view.result().outcome().label();
            case "主办单位" -> view.leadUnit() == null ? NONE : cast.unit(view.leadUnit());
            case "经办人" -> view.handler() == null ? NONE : cast.official(view.handler());
            case "到期" ->
                clocks.due(view.id()).map(due -> ChineseDates.due(due.at())).orElse(NONE);
            default -> running(view);
        };
    }

    private String running(CaseView view) {
        var now = clock.instant();
        return clocks.running(view.id())
                .map(running ->
                        running.pausedAt(now) ? "暂停" : running.overdueAt(now, calendars.current()) ? "已超期" : "未到期")
                .orElse("不计时");
    }

    private static String due(Part expected) {
        return expected.text().equals(NONE) ? NONE : ChineseDates.due(StoryTime.instant(expected));
    }

    private void tasks(CaseView view, Part expected) {
        var open = desk.of(view.number()).stream().map(Desk::name).sorted().toList();
        same(expected, joined(expected.texts().stream().sorted().toList()), joined(open));
    }

    private void due(CaseView view, String called, Part expected) {
        var found = desk.of(view.number()).stream()
                .filter(task -> Desk.isCalled(task, called))
                .map(task -> task.getDueDate() == null
                        ? NONE
                        : ChineseDates.due(task.getDueDate().toInstant()))
                .toList();
        same(expected, due(expected), joined(found));
    }

    private void seen(CaseView view, Part who, boolean wanted) {
        var seen = desk.seenBy(cast.get(who), view.number()).stream()
                .map(Desk::name)
                .toList();
        if (seen.isEmpty() == wanted) {
            throw new Unexpected(who, who.text() + (wanted ? "看得到待办" : "看不到待办"), "看得到：" + joined(seen));
        }
    }

    private Function<Official, List<String>> inbox(CaseView view) {
        return official -> notes.of(official.id(), view.id());
    }

    private Function<Official, List<String>> mail(CaseView view) {
        return official -> notes.mailed(official.id(), view.id());
    }

    private void notes(Function<Official, List<String>> where, String who, Part texts, boolean wanted) {
        var found = where.apply(cast.named(who, texts));
        for (var text : texts.list()) {
            if (found.stream().anyMatch(note -> note.contains(text.text())) != wanted) {
                throw new Unexpected(text, who + (wanted ? "收到：" : "没有收到：") + text.text(), joined(found));
            }
        }
    }

    /** Certain notes, or none at all where only names are written. */
    private void noNotes(Function<Official, List<String>> where, String what, Part expected) {
        if (expected.isFields()) {
            expected.fields().forEach((who, texts) -> notes(where, who, texts, false));
            return;
        }
        for (var who : expected.list()) {
            var found = where.apply(cast.get(who));
            if (!found.isEmpty()) {
                throw new Unexpected(who, who.text() + what.replace("没有", "没有收到"), joined(found));
            }
        }
    }

    private static void same(Part where, String expected, @Nullable String found) {
        if (!expected.equals(found)) {
            throw new Unexpected(where, expected, found);
        }
    }

    static String joined(Collection<String> texts) {
        return texts.isEmpty() ? NONE : String.join("、", texts);
    }
}
