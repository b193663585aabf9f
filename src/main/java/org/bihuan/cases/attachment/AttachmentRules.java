package org.bihuan.cases.attachment;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What may be attached to a case; an office may change it (district defaults).
 *
 * @param size the most bytes of one file as it is uploaded
 * @param perCase how many files a case may have that weren't withdrawn
 * @param pixels the most pixels of an image, width by height, against images that are small packed and huge unpacked
 * @param kinds the kinds of files that are taken
 */
@ConfigurationProperties("bihuan.attachments")
public record AttachmentRules(DataSize size, int perCase, long pixels, Set<FileKind> kinds) {

    /** The kinds in Chinese. */
    public String kindNames() {
        return kinds.stream().sorted().map(FileKind::label).collect(Collectors.joining("、"));
    }
}
