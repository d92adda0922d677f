package se.samordnadplan.sip.canary;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Objects of this library that can be got at from others, by fields, by questions without arguments, by builders: some of each
 * class, because an answer may be a new object each time.
 */
public final class Reachable {

    private static final String US = "se.samordnadplan.sip.";
    private static final int OF_EACH_CLASS = 10;

    private final Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Class<?>, Integer> counts = new HashMap<>();
    private final Deque<Object> waiting = new ArrayDeque<>();

    private Reachable() {}

    /** The given objects of the library and all that can be got at from them. */
    public static Set<Object> from(Object... roots) {
        var reachable = new Reachable();
        Stream.of(roots).forEach(reachable::add);
        while (!reachable.waiting.isEmpty()) {
            reachable.expand(reachable.waiting.pop());
        }
        return reachable.found;
    }

    private void add(@Nullable Object value) {
        if (value instanceof Collection<?> values) {
            values.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> {
                add(key);
                add(each);
            });
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (value != null && isOurs(value.getClass()) && !(value instanceof Enum<?>)) {
            addOurs(value);
        }
    }

    private void addOurs(Object object) {
        if (counts.getOrDefault(object.getClass(), 0) < OF_EACH_CLASS && found.add(object)) {
            counts.merge(object.getClass(), 1, Integer::sum);
            waiting.add(object);
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(US) && !type.isHidden() && !type.isArray();
    }

    private void expand(Object object) {
        for (Class<?> type = object.getClass(); isOurs(type); type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    add(value(field, object));
                }
            }
        }
        for (var method : object.getClass().getDeclaredMethods()) {
            if (isQuestion(method)) {
                add(answer(method, object));
            }
        }
        if (object instanceof Record) {
            addBuilder((Record) object);
        }
    }

    private static boolean isQuestion(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers());
    }

    private static @Nullable Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    /** Nothing where the question cannot be asked of this object. */
    private static @Nullable Object answer(Method method, Object object) {
        try {
            method.setAccessible(true);
            return method.invoke(object);
        } catch (InvocationTargetException e) {
            Silence.in(e.getCause());
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    private void addBuilder(Record record) {
        try {
            var builder = Class.forName(record.getClass().getName() + "Builder");
            add(builder.getMethod("builder", record.getClass()).invoke(null, record));
        } catch (ClassNotFoundException e) {
            // only the parts of a plan have builders
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass().getName(), e);
        }
    }
}
