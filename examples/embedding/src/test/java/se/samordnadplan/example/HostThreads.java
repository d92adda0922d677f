package se.samordnadplan.example;

import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a virtual machine keeps of threads and for its end, looked up where Java hides it. */
final class HostThreads {

    private HostThreads() {}

    static Set<Thread> all() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread ->
                        thread.getThreadGroup() == Thread.currentThread().getThreadGroup())
                .collect(Collectors.toSet());
    }

    /** The classes of what threads hold in variables of their own, whose class loader is not the host's. */
    static List<String> foreignLocals() throws ReflectiveOperationException {
        var found = new ArrayList<String>();
        for (var thread : all()) {
            for (var name : List.of("threadLocals", "inheritableThreadLocals")) {
                for (var held : held(field(Thread.class, name).get(thread))) {
                    if (isForeign(held)) {
                        found.add(held.getClass().getName());
                    }
                }
            }
        }
        return found;
    }

    /** What runs when the virtual machine ends. */
    static Set<Object> shutdownHooks() throws ReflectiveOperationException {
        var hooks = field(Class.forName("java.lang.ApplicationShutdownHooks"), "hooks");
        return Set.copyOf(((Map<?, ?>) hooks.get(null)).keySet());
    }

    private static List<Object> held(@Nullable Object locals) throws ReflectiveOperationException {
        var held = new ArrayList<Object>();
        if (locals != null) {
            var table = field(locals.getClass(), "table").get(locals);
            for (int i = 0; i < Array.getLength(table); i++) {
                var entry = Array.get(table, i);
                var value =
                        entry == null ? null : field(entry.getClass(), "value").get(entry);
                var meant = value instanceof Reference<?> reference ? reference.get() : value;
                if (meant != null) {
                    held.add(meant);
                }
            }
        }
        return held;
    }

    private static boolean isForeign(Object value) {
        var loader = value.getClass().getClassLoader();
        return loader != null
                && loader != ClassLoader.getPlatformClassLoader()
                && loader != HostThreads.class.getClassLoader();
    }

    private static Field field(Class<?> type, String name) throws ReflectiveOperationException {
        var field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
