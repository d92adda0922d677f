package se.samordnadplan.sip.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.ValidationOption;

/** Tells how much heap a validator keeps that has judged plans of every status, beside a host that reads plans anyway. */
public final class RetainedMemory {

    private static final int PLANS = 2_000;

    private RetainedMemory() {}

    /**
     * Prints the number of bytes.
     *
     * @param args none
     */
    public static void main(String[] args) {
        var json = Typical.json();
        for (int i = 0; i < PLANS; i++) {
            SipJson.read(json);
        }
        long before = used();
        var validator = SipValidator.builder().ruleSet(Typical.ruleSet()).build();
        for (int i = 0; i < PLANS; i++) {
            for (var status : PlanStatus.values()) {
                validator.validate(json, Typical.AS_OF, ValidationOption.as(status));
            }
        }
        long after = used();
        System.out.printf(
                Locale.ROOT,
                "retained by a validator of %s: %.1f MB of heap%n",
                validator.ruleSet().id(),
                (after - before) / 1e6);
    }

    private static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            memory.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
