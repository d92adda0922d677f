package se.samordnadplan.example.stream;

import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;

/**
 * Wakes all plans when the job starts: it may have been started with other rules. A function of Flink's cannot do that, because it has
 * one key at a time, and Flink's way to go through all of them (of broadcast state) cannot set timers.
 */
final class JudgeOperator extends KeyedProcessOperator<String, Document, ReportLine> {

    private static final long serialVersionUID = 1L;

    JudgeOperator(JudgePlans function) {
        super(function);
    }

    /** One plan a millisecond, so that new documents and checkpoints get in between. */
    @Override
    public void open() throws Exception {
        super.open();
        var timers = getInternalTimerService("user-timers", VoidNamespaceSerializer.INSTANCE, this);
        long time = timers.currentProcessingTime();
        try (var keys = this.<String>getKeyedStateBackend().getKeys(JudgePlans.STANDING, VoidNamespace.INSTANCE)) {
            for (var key : (Iterable<String>) keys::iterator) {
                setCurrentKey(key);
                timers.registerProcessingTimeTimer(VoidNamespace.INSTANCE, ++time);
            }
        }
    }
}
