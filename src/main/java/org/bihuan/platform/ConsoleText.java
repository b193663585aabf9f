package org.bihuan.platform;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How Chinese text is written to the console. */
public final class ConsoleText {

    private ConsoleText() {}

    /** The encoding of the terminal when it can write Chinese, UTF-8 otherwise (pipes, {@code LANG=C}). */
    public static Charset charset() {
        var terminal = System.console();
        var own = terminal == null ? StandardCharsets.UTF_8 : terminal.charset();
        return own.canEncode() && own.newEncoder().canEncode('闭') ? own : StandardCharsets.UTF_8;
    }
}
