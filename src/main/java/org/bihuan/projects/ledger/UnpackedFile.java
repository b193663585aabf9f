package org.bihuan.projects.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks an Excel file up to a limit and packs what it found again: the reader of sheets is given only bytes that were
 * counted, whatever sizes the file claims.
 */
final class UnpackedFile {

    private static final int BLOCK = 8192;

    private UnpackedFile() {}

    /** @throws FileRefused when it is larger than the limit */
    static byte[] checked(byte[] file, long limit) throws IOException {
        var packed = new ByteArrayOutputStream();
        long left = limit;
        try (var zip = ZipFile.builder().setByteArray(file).get();
                var out = new ZipOutputStream(packed)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (var entry : Collections.list(zip.getEntries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (var in = zip.getInputStream(entry)) {
                    left = copied(in, out, left - BLOCK);
                }
            }
        }
        return packed.toByteArray();
    }

    /** Every file counts a block at least, so that very many empty ones are refused too. */
    private static long copied(InputStream in, OutputStream out, long limit) throws IOException {
        var block = new byte[BLOCK];
        long left = limit;
        for (int read = in.read(block); read >= 0 && left >= 0; read = in.read(block)) {
            left -= read;
            out.write(block, 0, read);
        }
        if (left < 0) {
            throw new FileRefused("文件展开后过大，请只保留一张表，删除图片和多余内容后重试。");
        }
        return left;
    }
}
