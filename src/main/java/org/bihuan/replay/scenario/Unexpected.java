package org.bihuan.replay.scenario;

/** The story went another way than its file says. */
class Unexpected extends RuntimeException {

    private final Mismatch mismatch;

    Unexpected(Part where, String expected, String found) {
        super(where.line() + "：" + expected + "，" + found);
        this.mismatch = new Mismatch(where.line(), expected, found);
    }

    Mismatch mismatch() {
        return mismatch;
    }
}
