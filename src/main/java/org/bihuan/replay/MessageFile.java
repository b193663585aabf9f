package org.bihuan.replay;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bihuan.replay.MessageRow.Unfit;

/**
 * A file of messages: CSV in UTF-8 with or without a byte order mark, columns by name in any order. Rows that can't be
 * taken are left out and told with their lines.
 *
 * @param name of the file, without folders
 * @param messages in the order of the file
 */
record MessageFile(String name, List<Message> messages, List<Rejected> rejected) {

    private static final List<String> COLUMNS =
            List.of("message_id", "subject", "submitted_at", "detail", "reply", "replied_at");

    /**
     * Reads the whole file.
     *
     * @throws ReplayRefused when it can't be read, or its header lacks a column
     */
    static MessageFile read(Path file) {
        var rejected = new ArrayList<Rejected>();
        var rows = new CsvRows(text(file), rejected::add);
        var header = rows.header().stream().map(String::strip).toList();
        var missing =
                COLUMNS.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new ReplayRefused("文件 " + file + " 的第1行缺少列 " + String.join("、", missing) + "。首行应含有 "
                    + String.join(",", COLUMNS) + "。");
        }
        var messages = new ArrayList<Message>();
        var lines = new HashMap<String, Long>();
        rows.forEach((line, fields) -> {
            try {
                messages.add(once(new MessageRow(line, named(header, fields)).message(), lines));
            } catch (Unfit unfit) {
                rejected.add(new Rejected(line, unfit.getMessage()));
            }
        });
        return new MessageFile(file.getFileName().toString(), messages, List.copyOf(rejected));
    }

    private static Message once(Message message, Map<String, Long> lines) throws Unfit {
        var first = lines.putIfAbsent(message.id(), message.line());
        if (first != null) {
            throw new Unfit("编号（message_id）" + message.id() + " 与第" + first + "行重复");
        }
        return message;
    }

    private static Map<String, String> named(List<String> header, List<String> fields) {
        var named = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            named.put(header.get(i), fields.get(i));
        }
        return named;
    }

    private static String text(Path file) {
        try {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ReplayRefused("文件 " + file + " 不是 UTF-8 编码。请在表格软件中另存为“CSV UTF-8（逗号分隔）”。");
        } catch (IOException e) {
            throw new ReplayRefused("无法读取文件 " + file + "。请检查文件是否存在、能否读取。");
        }
    }
}
