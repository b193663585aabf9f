package org.bihuan.cases.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.bihuan.cases.Refusal;

/**
 * An image written anew from its pixels, upright: where and with what it was taken, thumbnails and everything else that
 * isn't a pixel stays behind (个人信息保护法 第6条).
 */
final class ImageCopy {

    private static final float QUALITY = 0.9f;

    private ImageCopy() {}

    /** One image at a time: unpacked, it takes many times the memory of the file. */
    static synchronized byte[] of(byte[] file, FileKind kind, long mostPixels) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var pixels = kind == FileKind.JPEG
                    ? Orientation.of(file).upright(read(in, kind, mostPixels))
                    : read(in, kind, mostPixels);
            return kind == FileKind.JPEG ? jpeg(opaque(pixels)) : png(pixels);
        } catch (IOException | RuntimeException e) {
            throw e instanceof Refusal refusal ? refusal : new Refusal("图片已损坏或格式特殊，无法读取，请另存为普通的JPEG或PNG后再上传。");
        }
    }

    /** Asks for the size, which is in the header, before anything is unpacked. */
    private static BufferedImage read(ImageInputStream in, FileKind kind, long mostPixels) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
        try {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > mostPixels) {
                throw new Refusal("图片尺寸过大（最多" + mostPixels / 10_000 + "万像素），请缩小后再上传。");
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage opaque(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR || image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return image;
        }
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var canvas = opaque.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var writer =
                ImageIO.getImageWritersByMIMEType(FileKind.JPEG.mediaType()).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }
}
