package org.bihuan.cases.attachment;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The name of a file as it is kept: no path, nothing that a screen or a disk could misread, the ending of its kind. */
final class FileName {

    private static final int LONGEST = 80;

    private FileName() {}

    /** @param name as the browser sent it; may be null, a path, or of another ending */
    static String of(@Nullable String name, FileKind kind) {
        var given = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC);
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\"<>|:*?;%]", "")
                .replaceFirst("\\.[^.]{0,5}$", "")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        var base = plain.isEmpty() ? "附件" : plain.substring(0, Math.min(LONGEST, plain.length()));
        return base + "." + kind.ending();
    }
}
