package org.bihuan.supervision.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Step;
import org.bihuan.cases.attachment.Attachment;
import org.bihuan.cases.attachment.Attachments;
import org.bihuan.cases.attachment.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Attachments: who may add, get and take them down, and what stays on record. */
class AttachmentPageTest extends PageTest {

    @Autowired
    Attachments attachments;

    private int upload(String official, UUID id, String name, byte[] file) throws Exception {
        return as(official).upload(path(id) + "/attachments", name, file).getStatus();
    }

    private Attachment last(UUID id) {
        var all = attachments.of(id);
        return all.get(all.size() - 1);
    }

    private String path(UUID id, Attachment of) {
        return path(id) + "/attachments/" + of.id();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatOneUploadsAnotherGetsUnderItsNameAndType() throws Exception {
        var id = loop.inProgress();
        assertThat(upload("jiaowei-1", id, "../现场 照片.html", Files.withExif(Files.jpeg(40, 30), 1, "N39.9042")))
                .isEqualTo(302);
        var answer = as("jiaowei-2").open(path(id, last(id)));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/jpeg");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E7%8E%B0%E5%9C%BA%20%E7%85%A7%E7%89%87.jpg");
        assertThat(answer.getContentAsByteArray()).startsWith(0xFF, 0xD8).hasSize(last(id).size());
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("N39.9042");
    }

    @Test
    void everyUploadIsAStepOfTheCase() throws Exception {
        var id = loop.inProgress();
        upload("jiaowei-1", id, "核实.txt", text("已核实"));
        var event = loop.views.history(id).get(loop.views.history(id).size() - 1);
        assertThat(event.step()).isEqualTo(Step.ATTACHED);
        assertThat(event.actor()).isEqualTo("jiaowei-1");
        assertThat(event.why()).isEqualTo("核实.txt");
        assertThat(section(page("centre-1", id), "attachments"))
                .contains("附件 1 个，共 1 KB", "核实.txt", "区教育委员会", "2026-03-02 10:00");
        assertThat(section(page("centre-1", id), "hands")).contains("上传附件");
    }

    @Test
    void aRefusedFileLeavesNothingAndSaysWhatToDo() throws Exception {
        var id = loop.inProgress();
        var before = loop.steps(id);
        for (var file : List.of(text("<html><script>alert(1)</script></html>"), new byte[0])) {
            var answer = as("jiaowei-1").upload(path(id) + "/attachments", "照片.jpg", file);
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("role=\"alert\"");
        }
        assertThat(attachments.of(id)).isEmpty();
        assertThat(loop.steps(id)).isEqualTo(before);
    }

    @Test
    void aCaseHasOnlySoManyFiles() throws Exception {
        var id = loop.inProgress();
        for (int i = 0; i < 3; i++) {
            assertThat(upload("jiaowei-1", id, i + ".txt", text("第" + i))).isEqualTo(302);
        }
        var before = loop.steps(id);
        var answer = as("jiaowei-1").upload(path(id) + "/attachments", "4.txt", text("第四"));
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("一件诉求最多3个附件");
        assertThat(loop.steps(id)).isEqualTo(before);
        attachments.withdraw(last(id), "多余", "jiaowei-1");
        assertThat(upload("jiaowei-1", id, "4.txt", text("第四"))).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jiaowei-2", "centre-1", "supervision-1"})
    void whoWorksOnACaseOrOverseesItAdds(String official) throws Exception {
        assertThat(upload(official, loop.inProgress(), "a.txt", text("字"))).isEqualTo(302);
    }

    @Test
    void anAssistingUnitAdds() throws Exception {
        var id = loop.inProgress();
        loop.complete(
                id,
                "userTask_implementCase",
                "jiaowei-1",
                Map.of("decision", "invite", "assistingUnit", "chengguan", "partTask", "核实摊点"));
        assertThat(upload("chengguan-1", id, "a.txt", text("字"))).isEqualTo(302);
    }

    /** The district leader reads only; the others don't even see the case. */
    @ParameterizedTest
    @ValueSource(strings = {"quzhang-1", "minzheng-1", "admin", "designer"})
    void othersAddNothing(String official) throws Exception {
        var id = loop.inProgress();
        assertThat(upload(official, id, "a.txt", text("字"))).isEqualTo(403);
        assertThat(attachments.of(id)).isEmpty();
    }

    @Test
    void othersGetNothingAndAnIdOfAnotherCaseIsNoWayRound() throws Exception {
        var id = loop.inProgress();
        upload("jiaowei-1", id, "a.txt", text("字"));
        var file = last(id);
        for (var official : List.of("minzheng-1", "admin", "designer")) {
            assertThat(status(official, path(id, file))).isEqualTo(403);
        }
        var another = loop.inProgress();
        assertThat(status("jiaowei-1", path(another, file))).isEqualTo(404);
        assertThat(status("jiaowei-1", path(id) + "/attachments/" + UUID.randomUUID()))
                .isEqualTo(404);
    }

    @Test
    void whoMustKeepAwayAddsNothing() throws Exception {
        var id = denounced("supervision-1");
        assertThat(upload("supervision-1", id, "a.txt", text("字"))).isEqualTo(404);
        assertThatThrownBy(() -> attachments.add(id, "a.txt", text("字"), "supervision-1"))
                .hasMessageContaining("没有找到这件诉求");
        assertThat(upload("supervision-2", id, "a.txt", text("字"))).isEqualTo(302);
    }

    @Test
    void aFormFromElsewhereIsRefused() throws Exception {
        var id = loop.inProgress();
        assertThat(as("jiaowei-1").forge(path(id) + "/attachments", text("字")).getStatus())
                .isEqualTo(403);
        assertThat(attachments.of(id)).isEmpty();
    }

    @Test
    void whoUploadedItOrTheSupervisionOfficeTakesItDownForAReason() throws Exception {
        var id = loop.inProgress();
        upload("jiaowei-1", id, "错.txt", text("传错了"));
        var file = last(id);
        var withdrawal = path(id, file) + "/withdrawal";
        assertThat(as("jiaowei-2").send(withdrawal, "reason", "多余").getStatus()).isEqualTo(403);
        assertThat(as("centre-1").send(withdrawal, "reason", "多余").getStatus()).isEqualTo(403);
        assertThat(as("jiaowei-1").send(withdrawal, "reason", " ").getStatus()).isEqualTo(422);
        assertThat(as("supervision-1").send(withdrawal, "reason", "含有个人信息").getStatus())
                .isEqualTo(302);
        assertThat(loop.steps(id)).endsWith(Step.ATTACHMENT_WITHDRAWN);
        assertThat(status("jiaowei-1", path(id, file))).isEqualTo(410);
        assertThat(section(page("jiaowei-1", id), "attachments"))
                .contains("附件 0 个", "<s>错.txt</s>", "含有个人信息")
                .doesNotContain("/attachments/" + file.id() + "\"");
        assertThat(as("supervision-1").send(withdrawal, "reason", "再来").getStatus())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE attachment SET name = 'x'",
                "DELETE FROM attachment",
                "TRUNCATE attachment CASCADE",
                "UPDATE attachment_withdrawal SET reason = 'x'",
                "DELETE FROM attachment_withdrawal",
                "TRUNCATE attachment_withdrawal",
            })
    void theDatabaseRefusesToChangeARecord(String attempt) throws Exception {
        var id = loop.inProgress();
        upload("jiaowei-1", id, "a.txt", text("字"));
        attachments.withdraw(last(id), "多余", "jiaowei-1");
        assertThatThrownBy(() -> loop.jdbc.sql(attempt).update()).hasMessageContaining("never changed or deleted");
    }
}
