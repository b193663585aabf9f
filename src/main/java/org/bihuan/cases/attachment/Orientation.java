package org.bihuan.cases.attachment;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as the Exif part of a JPEG says (tag 0x0112): 1 upright, 2 to 8 mirrored or turned.
 *
 * @param value 1 to 8; 1 when nothing is said or it can't be read
 */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int EXIF = 0xFFE1;
    private static final int PIXELS = 0xFFDA;
    private static final int EXIF_HEADER = 0x45786966;
    private static final int TAG = 0x0112;

    static Orientation of(byte[] jpeg) {
        try {
            return inSegments(ByteBuffer.wrap(jpeg));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static Orientation inSegments(ByteBuffer jpeg) {
        for (int at = 2; ; ) {
            int marker = jpeg.getShort(at) & 0xFFFF;
            if (marker == PIXELS || marker < 0xFF00) {
                return UPRIGHT;
            }
            if (marker == EXIF && jpeg.getInt(at + 4) == EXIF_HEADER) {
                return inExif(jpeg.slice(at + 10, jpeg.capacity() - at - 10));
            }
            at += 2 + Math.max(2, jpeg.getShort(at + 2) & 0xFFFF);
        }
    }

    private static Orientation inExif(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The image as it was seen. */
    BufferedImage upright(BufferedImage image) {
        if (value == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        var turned = value >= 5
                ? new BufferedImage(height, width, BufferedImage.TYPE_3BYTE_BGR)
                : new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var canvas = turned.createGraphics();
        canvas.drawImage(
                image, new AffineTransformOp(turn(width, height), AffineTransformOp.TYPE_NEAREST_NEIGHBOR), 0, 0);
        canvas.dispose();
        return turned;
    }

    private AffineTransform turn(double width, double height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
