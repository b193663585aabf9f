package org.bihuan.cases.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files made by hand: honest ones, and such as an attacker would send. */
public final class Files {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Files() {}

    /** Red on the left half, blue on the right. */
    public static byte[] jpeg(int width, int height) throws IOException {
        return image(width, height, "jpeg");
    }

    public static byte[] png(int width, int height) throws IOException {
        return image(width, height, "png");
    }

    private static byte[] image(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, (x < width / 2 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** A JPEG with an Exif part as cameras write it: an orientation, then a text where the place would be. */
    public static byte[] withExif(byte[] jpeg, int orientation, String place) throws IOException {
        var text = place.getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(32 + text.length);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).put(text);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(ByteBuffer.allocate(4)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.capacity() + 2))
                .array());
        out.write(exif.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    public static byte[] zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** A document that is this many megabytes when it is unpacked, and a thousandth of that packed. */
    public static byte[] bomb(int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    /** The beginning of a PNG that says how large it is, and no more. */
    public static byte[] pngHeader(int width, int height) {
        var chunk = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var check = new CRC32();
        check.update(chunk.array());
        return ByteBuffer.allocate(33)
                .put(PNG)
                .putInt(13)
                .put(chunk.array())
                .putInt((int) check.getValue())
                .array();
    }
}
