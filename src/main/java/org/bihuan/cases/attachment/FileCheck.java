package org.bihuan.cases.attachment;

import java.io.IOException;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.Tika;
import org.bihuan.cases.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out from its content, never from its name, what a file is, and makes of it what may be kept. */
@Component
class FileCheck {

    private static final String ZIP = "application/zip";
    private static final Set<String> OFFICE = Set.of(ZIP, "application/x-tika-ooxml");

    private final AttachmentRules rules;
    private final Tika tika = new Tika();

    FileCheck(AttachmentRules rules) {
        this.rules = rules;
    }

    /** A file that may be kept. */
    record Checked(String name, FileKind kind, byte[] content) {}

    /**
     * Checks an uploaded file.
     *
     * @param name as the browser sent it
     * @throws Refusal when it is empty, too large, of a kind that isn't taken, or damaged
     */
    Checked checked(@Nullable String name, byte[] file) {
        if (file.length == 0) {
            throw new Refusal("文件是空的，请重新选择。");
        }
        if (file.length > rules.size().toBytes()) {
            throw new Refusal("文件超过" + rules.size().toMegabytes() + "MB，请压缩或拆分后再上传。");
        }
        var kind = kind(file);
        var kept = kind.image() ? ImageCopy.of(file, kind, rules.pixels()) : file;
        return new Checked(FileName.of(name, kind), kind, kept);
    }

    private FileKind kind(byte[] file) {
        var found = tika.detect(file);
        var type = OFFICE.contains(found) ? office(file) : found;
        return FileKind.of(type).filter(rules.kinds()::contains).orElseThrow(this::notTaken);
    }

    private Refusal notTaken() {
        return new Refusal("不能上传这种文件。可以上传：" + rules.kindNames() + "；文件类型按内容识别，改扩展名无效。");
    }

    /** Looks at the table of contents only, so that nothing is unpacked; documents with programs in them aren't taken. */
    private static String office(byte[] file) {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            if (zip.getEntry("[Content_Types].xml") == null || has(zip, "vbaProject.bin")) {
                return ZIP;
            }
            return zip.getEntry("word/document.xml") != null
                    ? FileKind.DOCX.mediaType()
                    : zip.getEntry("xl/workbook.xml") != null ? FileKind.XLSX.mediaType() : ZIP;
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("文件已损坏，无法读取，请重新导出后再上传。");
        }
    }

    private static boolean has(ZipFile zip, String ending) {
        var entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            if (entries.nextElement().getName().endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
