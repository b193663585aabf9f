package org.bihuan.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageFileTest {

    private static final String HEADER = "message_id,author_id,subject,submitted_at,detail,reply,replied_at\n";
    private static final String GOOD = "1,a,标题,2019-04-24T15:40:04,内容,答复,2019-05-09T09:49:14\n";

    @TempDir
    Path folder;

    @Test
    void timesWithoutAZoneAreShanghais() throws IOException {
        var message = read(HEADER + GOOD).messages().get(0);
        assertThat(message.submittedAt()).isEqualTo(Instant.parse("2019-04-24T07:40:04Z"));
        assertThat(message.answered().orElseThrow().at()).isEqualTo(Instant.parse("2019-05-09T01:49:14Z"));
    }

    @Test
    void timesMayNameAZoneOrBeWrittenWithASpace() throws IOException {
        var file = read(HEADER + "1,a,标题,2019-04-24T07:40:04Z,内容,答复,2019-05-09 09:49:14\n");
        assertThat(file.rejected()).isEmpty();
        assertThat(file.messages().get(0).submittedAt()).isEqualTo(Instant.parse("2019-04-24T07:40:04Z"));
    }

    @Test
    void aByteOrderMarkAndColumnsInAnotherOrderDoNotMatter() throws IOException {
        var file = read("\uFEFFreplied_at,reply,detail,submitted_at,subject,message_id\r\n"
                + "2019-05-09T09:49:14,答复,内容,2019-04-24T15:40:04,标题,7\r\n");
        assertThat(file.messages()).extracting(Message::id).containsExactly("7");
    }

    @Test
    void quotedLineBreaksBelongToTheTextAndLinesAreThoseOfTheFile() throws IOException {
        var file = read(HEADER + "1,a,标题,2019-04-24T15:40:04,\"第一行\r\n第二行\n\n\",答复,2019-05-09T09:49:14\n\n"
                + "2,a,标题,2019-04-24T15:40:04,内容,答复,2019-05-09T09:49:14\n"
                + "3,a,标题,昨天,内容,答复,2019-05-09T09:49:14\n");
        assertThat(file.messages()).extracting(Message::line).containsExactly(2L, 7L);
        assertThat(file.messages().get(0).detail()).isEqualTo("第一行\r\n第二行\n\n");
        assertThat(file.rejected()).extracting(Rejected::line).containsExactly(8L);
    }

    @Test
    void everyRowThatIsNotTakenIsToldWithItsReason() throws IOException {
        var file = read(HEADER
                + GOOD
                + "2,a,标题,2019-02-30T10:00:00,内容,答复,2019-05-09T09:49:14\n"
                + "3,a,标题,2019-04-24T15:40:04,  ,答复,2019-05-09T09:49:14\n"
                + "4,a,标题,2019-04-24T15:40:04,内容,答复,2019-04-24T15:40:03\n"
                + "1,b,又一标题,2019-04-24T15:40:04,内容,答复,2019-05-09T09:49:14\n"
                + "6,a,标题,2019-04-24T15:40:04,内容\n"
                + "7,a,标题,2019-04-24T15:40:04,内容,答复,\n"
                + "8,a,标题,2019-04-24T15:40:04,内容,,2019-05-09T09:49:14\n"
                + ",a,标题,2019-04-24T15:40:04,内容,答复,2019-05-09T09:49:14\n"
                + "10,a,标题,0019-04-24T15:40:04,内容,答复,2019-05-09T09:49:14\n"
                + "11,a,标题,2019-04-24T15:40:04,内\0容,答复,2019-05-09T09:49:14\n");
        assertThat(file.messages()).hasSize(1);
        assertThat(file.rejected())
                .containsExactly(
                        new Rejected(3, "提交时间（submitted_at）“2019-02-30T10:00:00”不是有效的日期时间，应写成 2019-04-24T15:40:04"),
                        new Rejected(4, "内容（detail）为空"),
                        new Rejected(5, "答复时间 2019-04-24T15:40:03 早于提交时间 2019-04-24T15:40:04"),
                        new Rejected(6, "编号（message_id）1 与第2行重复"),
                        new Rejected(7, "应有7列，实有5列"),
                        new Rejected(8, "答复时间（replied_at）为空"),
                        new Rejected(9, "答复（reply）为空"),
                        new Rejected(10, "编号（message_id）为空"),
                        new Rejected(11, "提交时间（submitted_at）“0019-04-24T15:40:04”不在1990年至2099年之间"),
                        new Rejected(12, "内容（detail）含有无法保存的空字符"));
    }

    @Test
    void aRowWithoutReplyIsAnUnansweredMessage() throws IOException {
        var file = read(HEADER + "1,a,标题,2019-04-24T15:40:04,内容,,\n");
        assertThat(file.messages().get(0).answered()).isEmpty();
    }

    @Test
    void aQuoteThatIsNeverClosedCostsOnlyItsRow() throws IOException {
        var file = read(HEADER
                + "1,a,\"标题,2019-04-24T15:40:04,内容,答复,2019-05-09T09:49:14\n"
                + "2,a,标题,2019-04-24T15:40:04,\"内容\n第二行\",答复,2019-05-09T09:49:14\n"
                + "3,a,标题,2019-04-24T15:40:04,内容,答复,\"2019-05-09T09:49:14\n"
                + "4,a,标题,2019-04-24T15:40:04,内容,答复,2019-05-09T09:49:14\n");
        assertThat(file.messages()).extracting(Message::id).containsExactly("2", "4");
        assertThat(file.rejected()).containsExactly(new Rejected(2, "引号不正确，无法分出各列"), new Rejected(5, "引号不正确，无法分出各列"));
    }

    @Test
    void aHeaderThatLacksAColumnIsRefused() {
        assertThatThrownBy(() -> read("message_id,subject,submitted_at,detail\n1,标题,2019-04-24T15:40:04,内容\n"))
                .isInstanceOf(ReplayRefused.class)
                .hasMessageContaining("缺少列 reply、replied_at");
        assertThatThrownBy(() -> read("")).isInstanceOf(ReplayRefused.class);
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        var file = Files.write(folder.resolve("gbk.csv"), (HEADER + GOOD).getBytes(Charset.forName("GBK")));
        assertThatThrownBy(() -> MessageFile.read(file))
                .isInstanceOf(ReplayRefused.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> MessageFile.read(folder.resolve("none.csv")))
                .isInstanceOf(ReplayRefused.class)
                .hasMessageContaining("none.csv");
    }

    private MessageFile read(String text) throws IOException {
        return MessageFile.read(Files.writeString(folder.resolve("messages.csv"), text, StandardCharsets.UTF_8));
    }
}
