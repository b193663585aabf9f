package org.bihuan.replay;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.bihuan.platform.ConsoleText;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a replay is and when it will be done; silent anywhere else. */
class ProgressLine implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private ProgressLine(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** @param steps how many there will be */
    static ProgressLine of(long steps) {
        if (System.console() == null) {
            return new ProgressLine(null);
        }
        boolean blocks = ConsoleText.charset().newEncoder().canEncode('█');
        return new ProgressLine(new ProgressBarBuilder()
                .setTaskName("回放")
                .setInitialMax(steps)
                .setStyle(blocks ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK : ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build());
    }

    void at(long step) {
        if (bar != null) {
            bar.stepTo(step);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
