package org.bihuan.reports.export;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Keeps what is written in parts, so that a long file is never held as a whole. */
class PartStream extends OutputStream {

    private static final int PART = 1 << 20;

    private final Exports exports;
    private final Export export;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(PART);
    private int parts;
    private long bytes;

    PartStream(Exports exports, Export export) {
        this.exports = exports;
        this.export = export;
    }

    @Override
    public void write(int one) {
        waiting.write(one);
        keepFull();
    }

    @Override
    public void write(byte[] content, int from, int length) {
        waiting.write(content, from, length);
        keepFull();
    }

    private void keepFull() {
        if (waiting.size() >= PART) {
            keep();
        }
    }

    private void keep() {
        exports.keep(export, parts++, waiting.toByteArray());
        bytes += waiting.size();
        waiting.reset();
    }

    /** Keeps the rest, and returns how many bytes there are. */
    long end() {
        if (waiting.size() > 0) {
            keep();
        }
        return bytes;
    }
}
