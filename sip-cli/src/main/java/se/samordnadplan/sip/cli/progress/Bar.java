package se.samordnadplan.sip.cli.progress;

import java.io.PrintStream;
import java.util.OptionalLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** The bar that the library draws. Not thread-safe, though it is drawn by another thread than it is told from. */
final class Bar implements AutoCloseable {

    private static final int REDRAWN_EVERY_MILLIS = 500;

    private final TerminalLine line;
    private final BarText text;
    private final ProgressBar bar;

    Bar(PrintStream terminal, OptionalLong bytes) {
        line = new TerminalLine(terminal);
        text = new BarText(bytes.isPresent());
        bar = new ProgressBarBuilder()
                .setTaskName("sip")
                .setInitialMax(bytes.orElse(-1))
                .setUpdateIntervalMillis(REDRAWN_EVERY_MILLIS)
                .continuousUpdate()
                .setRenderer(text)
                .setConsumer(line)
                .build();
    }

    void step(long bytesRead) {
        text.countDocument();
        bar.stepTo(bytesRead);
    }

    void aside(Runnable telling) {
        line.aside(telling);
    }

    @Override
    public void close() {
        bar.close();
        line.end();
    }
}
