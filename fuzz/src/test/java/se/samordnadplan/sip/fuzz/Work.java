package se.samordnadplan.sip.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * What one input may cost: a second of the processor and some memory, counted for the thread, so that neither neighbours
 * on the machine nor compilers and collectors on other threads are on its account.
 */
final class Work {

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long MOST_NANOSECONDS = 1_000_000_000;
    private static final long MOST_BYTES = 500_000_000;

    private Work() {}

    /** The result of work that stays within the bounds. */
    static <T> T bounded(Supplier<T> work) {
        long time = THREAD.getCurrentThreadCpuTime();
        long bytes = THREAD.getCurrentThreadAllocatedBytes();
        var result = work.get();
        time = THREAD.getCurrentThreadCpuTime() - time;
        bytes = THREAD.getCurrentThreadAllocatedBytes() - bytes;
        Law.holds(time <= MOST_NANOSECONDS, "takes a second of the processor at most, not " + time + " ns");
        Law.holds(bytes <= MOST_BYTES, "allocates no more than the bound, not " + bytes + " bytes");
        return result;
    }
}
