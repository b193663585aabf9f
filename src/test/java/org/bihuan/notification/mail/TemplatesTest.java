package org.bihuan.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.notification.mail.QuietHoursTest.shanghai;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.bihuan.platform.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts of mails: the program's own, and those of an office. */
class TemplatesTest {

    private static final Letter.Content FIRST = content("BH-1", "黄灯催办：办理时限将至，请尽快办结。", "2026-03-02T09:05:42");
    private static final Letter.Content SECOND = content("BH-2", "群众来电催办。", "2026-03-02T16:30:00");

    @TempDir
    Path folder;

    @Test
    void aNoteSaysWhatWhenAndWhere() {
        var text = program("https://bihuan.example/").of(letter(false, FIRST), "陈明");
        assertThat(text.subject()).isEqualTo("【闭环】BH-1 黄灯催办：办理时限将至，请尽快办结。");
        assertThat(text.body())
                .startsWith("陈明：\n")
                .contains("时间：2026年3月2日（周一）09:05\n")
                .contains("查看：https://bihuan.example/inbox\n");
    }

    @Test
    void withoutAnAddressOfTheProgramTheLineOfTheLinkIsLeftOut() {
        assertThat(program("").of(letter(false, FIRST), "陈明").body()).doesNotContain("查看", "{");
    }

    @Test
    void aDigestListsItsNotesInTheirOrder() {
        var text = program("").of(letter(true, FIRST, SECOND), "陈明");
        assertThat(text.subject()).isEqualTo("【闭环】每日汇总，2 条消息");
        assertThat(text.body())
                .contains("2026年3月2日（周一）09:05　BH-1　黄灯催办：办理时限将至，请尽快办结。\n2026年3月2日（周一）16:30　BH-2　群众来电催办。\n");
    }

    @Test
    void anOfficeWritesItsOwnTextAndKeepsTheOthers() throws IOException {
        Files.writeString(folder.resolve("note.txt"), "\uFEFF{编号}有新消息\r\n\r\n请登录查看。\r\n");
        var templates = new Templates(new TemplateFolder(folder), "");
        var text = templates.of(letter(false, FIRST), "陈明");
        assertThat(text.subject()).isEqualTo("BH-1有新消息");
        assertThat(text.body()).isEqualTo("请登录查看。\n");
        assertThat(templates.of(letter(true, FIRST), "陈明").subject()).contains("每日汇总");
    }

    @Test
    void aValueIsNeverReadAsATemplateNorBreaksAHeader() {
        var hostile = content("BH-3", "{姓名} $1 ${7*7}\r\nBcc: a@example.com", "2026-03-02T09:00:00");
        var text = program("").of(letter(false, hostile), "陈明");
        assertThat(text.subject()).isEqualTo("【闭环】BH-3 {姓名} $1 ${7*7} Bcc: a@example.com");
    }

    @Test
    void anUnknownPlaceholderRefusesTheStartAndNamesThoseThereAre() throws IOException {
        Files.writeString(folder.resolve("digest-line.txt"), "{编号} {电话}");
        assertThatThrownBy(() -> new Templates(new TemplateFolder(folder), ""))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("digest-line.txt 中的占位符{电话}不存在")
                .hasMessageContaining("{内容}、{时间}、{编号}");
    }

    @Test
    void anEmptyTextRefusesTheStart() throws IOException {
        Files.writeString(folder.resolve("note.txt"), " \n");
        refused("note.txt 没有内容");
    }

    @Test
    void aTextInAnotherEncodingRefusesTheStart() throws IOException {
        Files.write(folder.resolve("note.txt"), "新消息".getBytes(Charset.forName("GBK")));
        refused("不是 UTF-8 编码");
    }

    @Test
    void aMissingFolderRefusesTheStart() {
        assertThatThrownBy(() -> new TemplateFolder(folder.resolve("nirgends")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("不存在");
    }

    private void refused(String why) {
        assertThatThrownBy(() -> new Templates(new TemplateFolder(folder), ""))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(why);
    }

    private static Templates program(String address) {
        return new Templates(new TemplateFolder(null), address);
    }

    private static Letter letter(boolean digest, Letter.Content... notes) {
        return new Letter(1, "jiaowei-1", digest, notes[0].createdAt(), List.of(notes));
    }

    private static Letter.Content content(String subject, String text, String at) {
        return new Letter.Content(subject, text, shanghai(LocalDateTime.parse(at)));
    }
}
