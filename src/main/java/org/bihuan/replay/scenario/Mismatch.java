package org.bihuan.replay.scenario;

/**
 * What was expected and what was found instead, in Chinese.
 *
 * @param line of the file, from 1
 */
public record Mismatch(int line, String expected, String found) {

    @Override
    public String toString() {
        return "第" + line + "行：应为“" + expected + "”，实际为“" + found + "”。";
    }
}
