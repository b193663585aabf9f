package org.bihuan.notification.mail;

import static java.util.stream.Collectors.joining;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.bihuan.deadlines.ChineseDates;

/** The texts of mails: the first line of a file is the subject, the rest what is read. */
final class Templates {

    static final Set<String> NOTE = Set.of("姓名", "编号", "内容", "时间", "网址");
    static final Set<String> DIGEST = Set.of("姓名", "条数", "消息", "网址");
    static final Set<String> LINE = Set.of("编号", "内容", "时间");

    private final MailTemplate note;
    private final MailTemplate digest;
    private final Template line;
    private final String link;

    Templates(TemplateFolder folder, String address) {
        this.note = MailTemplate.of(folder.read("note.txt", NOTE));
        this.digest = MailTemplate.of(folder.read("digest.txt", DIGEST));
        this.line = folder.read("digest-line.txt", LINE);
        this.link = address.isBlank() ? "" : address.strip().replaceAll("/+$", "") + "/inbox";
    }

    /**
     * What a letter says.
     *
     * @param name of the recipient
     */
    Text of(Letter letter, String name) {
        var values = letter.digest()
                ? Map.of(
                        "条数",
                        Integer.toString(letter.notes().size()),
                        "消息",
                        letter.notes().stream()
                                .map(each -> line.fill(values(each)))
                                .collect(joining("\n")))
                : values(letter.notes().get(0));
        var all = new LinkedHashMap<>(values);
        all.put("姓名", name);
        all.put("网址", link);
        return (letter.digest() ? digest : note).fill(all);
    }

    private static Map<String, String> values(Letter.Content note) {
        var time = ChineseDates.full(note.createdAt().truncatedTo(ChronoUnit.MINUTES));
        return Map.of("编号", note.subject(), "内容", note.text(), "时间", time);
    }

    /** The subject, one line without control characters, and the body of a mail. */
    record Text(String subject, String body) {}

    private record MailTemplate(Template subject, Template body) {

        static MailTemplate of(Template whole) {
            var parts = whole.text().split("\n", 2);
            return new MailTemplate(new Template(parts[0]), new Template(parts.length < 2 ? "" : parts[1].strip()));
        }

        Text fill(Map<String, String> values) {
            return new Text(subject.fill(values).replaceAll("\\p{Cntrl}+", " "), body.fill(values) + "\n");
        }
    }
}
