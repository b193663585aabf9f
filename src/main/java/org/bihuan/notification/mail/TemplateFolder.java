package org.bihuan.notification.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.bihuan.platform.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Where the texts of mails come from: the office's folder, and the program for what isn't there.
 *
 * @param folder null when the office has none
 */
record TemplateFolder(@Nullable Path folder) {

    /** @throws StartRefused when the folder isn't there */
    TemplateFolder {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new StartRefused("邮件模板目录 " + folder + " 不存在。", "请检查设置 bihuan.mail.templates，或删去它以使用自带模板。");
        }
    }

    /**
     * Reads a template.
     *
     * @param known the placeholders that it may use
     * @throws StartRefused when it is empty, isn't UTF-8 or uses other placeholders
     */
    Template read(String file, Set<String> known) {
        var text = text(file).replace("\r\n", "\n").replace("\uFEFF", "").strip();
        if (text.isEmpty()) {
            throw new StartRefused("邮件模板 " + file + " 没有内容。", "请写上内容，或删去该文件以使用自带模板。");
        }
        var template = new Template(text);
        var unknown = template.unknown(known);
        if (!unknown.isEmpty()) {
            throw new StartRefused(
                    "邮件模板 " + file + " 中的占位符" + inBraces(unknown) + "不存在。",
                    "可用的占位符有：" + inBraces(known) + "。请改正后重新启动。");
        }
        return template;
    }

    private String text(String file) {
        var own = folder == null ? null : folder.resolve(file);
        try {
            var bytes = own != null && Files.exists(own)
                    ? Files.readAllBytes(own)
                    : new ClassPathResource("mail/" + file).getContentAsByteArray();
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new StartRefused("邮件模板 " + own + " 不是 UTF-8 编码。", "请在文本编辑软件中另存为 UTF-8。");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inBraces(Set<String> names) {
        return "{" + String.join("}、{", new TreeSet<>(names)) + "}";
    }
}
