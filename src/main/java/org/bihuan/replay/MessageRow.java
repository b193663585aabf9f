package org.bihuan.replay;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** One row, by the names of its columns; reads a message or says in Chinese why it is none. */
record MessageRow(long line, Map<String, String> fields) {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2099;

    /** Why a row is not taken. */
    static class Unfit extends Exception {

        Unfit(String why) {
            super(why);
        }
    }

    Message message() throws Unfit {
        var id = text("message_id", "编号").strip();
        var subject = text("subject", "标题");
        var detail = text("detail", "内容");
        var submittedAt = time("submitted_at", "提交时间");
        return new Message(line, id, subject, detail, submittedAt, answer(submittedAt));
    }

    /** Neither a reply nor its time: nobody answered yet. */
    private Message.@Nullable Answer answer(Instant submittedAt) throws Unfit {
        if (field("reply").isBlank() && field("replied_at").isBlank()) {
            return null;
        }
        var text = text("reply", "答复");
        var at = time("replied_at", "答复时间");
        if (at.isBefore(submittedAt)) {
            throw new Unfit("答复时间 " + field("replied_at") + " 早于提交时间 " + field("submitted_at"));
        }
        return new Message.Answer(text, at);
    }

    private String text(String column, String name) throws Unfit {
        var text = field(column);
        if (text.isBlank()) {
            throw new Unfit(name + "（" + column + "）为空");
        }
        if (text.indexOf('\0') >= 0) {
            throw new Unfit(name + "（" + column + "）含有无法保存的空字符");
        }
        return text;
    }

    private Instant time(String column, String name) throws Unfit {
        var text = text(column, name).strip();
        try {
            var at = parsed(text.replaceFirst("^(\\S+) +(\\S+)$", "$1T$2"));
            int year = WorkCalendar.dateOf(at).getYear();
            if (year < EARLIEST || year > LATEST) {
                throw new Unfit(name + "（" + column + "）“" + text + "”不在" + EARLIEST + "年至" + LATEST + "年之间");
            }
            return at;
        } catch (DateTimeException e) {
            throw new Unfit(name + "（" + column + "）“" + text + "”不是有效的日期时间，应写成 2019-04-24T15:40:04");
        }
    }

    /** A time without a zone is Asia/Shanghai. */
    private static Instant parsed(String text) {
        var read = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return read instanceof OffsetDateTime zoned
                ? zoned.toInstant()
                : ((LocalDateTime) read).atZone(WorkCalendar.ZONE).toInstant();
    }

    private String field(String column) {
        return fields.getOrDefault(column, "");
    }
}
