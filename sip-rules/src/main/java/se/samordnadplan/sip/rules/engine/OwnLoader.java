package se.samordnadplan.sip.rules.engine;

import java.util.function.Supplier;

/**
 * The class loader of this library in place of that of the thread.
 *
 * <p>Drools looks its parts up with that of the thread, each when it is first needed. It fails with none, with one that
 * does not know it, as on the threads of a fork-join pool, and with one that knows another copy of it, as on the threads
 * of a host that has Drools itself.
 */
final class OwnLoader {

    private static final ClassLoader OURS = OwnLoader.class.getClassLoader();

    private OwnLoader() {}

    static ClassLoader get() {
        return OURS;
    }

    static <T> T during(Supplier<T> work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        if (before == OURS) {
            return work.get();
        }
        thread.setContextClassLoader(OURS);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
