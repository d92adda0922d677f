package se.samordnadplan.sip.cli.progress;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import me.tongfei.progressbar.DefaultProgressBarRenderer;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.ProgressState;

/**
 * What stands in the bar: the share of the bytes, the documents, the time, the time left where the bytes are known, and the
 * rate.
 */
final class BarText extends DefaultProgressBarRenderer {

    private volatile long documents;

    BarText(boolean bytesAreKnown) {
        super(ProgressBarStyle.ASCII, "", 1, true, null, ChronoUnit.SECONDS, bytesAreKnown, BarText::timeLeft);
    }

    /** Called by one thread only. */
    @SuppressWarnings("NonAtomicOperationOnVolatileField")
    void countDocument() {
        documents++;
    }

    @Override
    protected String ratio(ProgressState progress) {
        return documents + " documents";
    }

    @Override
    protected String speed(ProgressState progress) {
        var millis = progress.getTotalElapsed().toMillis();
        return millis == 0 ? "" : documents * 1_000 / millis + "/s";
    }

    @Override
    protected String etaString(ProgressState progress) {
        return super.etaString(progress) + " left";
    }

    /** As if the rest went as fast as what is done. */
    static Optional<Duration> timeLeft(ProgressState progress) {
        var done = progress.getCurrent();
        return done <= 0
                ? Optional.empty()
                : Optional.of(progress.getTotalElapsed()
                        .multipliedBy(progress.getMax() - done)
                        .dividedBy(done));
    }
}
