package org.bihuan.cases.attachment;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that the program knows how to check; an office may allow fewer. */
public enum FileKind {
    JPEG("image/jpeg", "jpg", "JPEG图片"),
    PNG("image/png", "png", "PNG图片"),
    PDF("application/pdf", "pdf", "PDF"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "Word（docx）"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "Excel（xlsx）"),
    TXT("text/plain", "txt", "文本（txt）");

    private final String mediaType;
    private final String ending;
    private final String label;

    FileKind(String mediaType, String ending, String label) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.label = label;
    }

    /** The media type with which it is sent. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of its name, without a dot. */
    public String ending() {
        return ending;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    boolean image() {
        return this == JPEG || this == PNG;
    }

    static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }
}
