package se.samordnadplan.sip.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records of the model with every component filled, made by reflection so that none is forgotten. */
final class Filled {

    /** Stands in every text; no word of the format holds it. */
    static final String MARKER = "Åsa-Märta";

    private Filled() {}

    /** A plan that can be read: its version is the one there is. */
    static SipPlan plan() {
        return make(
                SipPlan.class,
                component -> component.getName().equals("formatVersion")
                        ? SipJson.FORMAT_VERSION
                        : value(component.getGenericType()));
    }

    static <T extends Record> T record(Class<T> type) {
        return make(type, component -> value(component.getGenericType()));
    }

    /** A record whose components are what the function gives for them. */
    static <T extends Record> T make(Class<T> type, Function<RecordComponent, @Nullable Object> value) {
        try {
            var components = type.getRecordComponents();
            return constructor(type)
                    .newInstance(Arrays.stream(components).map(value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName(), e);
        }
    }

    static Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            var element = list.getActualTypeArguments()[0];
            return List.of(value(element), value(element));
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[plain.getEnumConstants().length - 1];
        }
        return plain.isRecord() ? record(plain.asSubclass(Record.class)) : scalar(plain);
    }

    private static Object scalar(Class<?> type) {
        if (type == String.class) {
            return MARKER + " \"\\\n\t 😀";
        }
        if (type == Integer.class) {
            return 7;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 3, 9);
        }
        return type == LocalTime.class ? (Object) LocalTime.of(9, 5) : Boolean.FALSE;
    }

    /** Every record of the format, the plan first. */
    static Set<Class<? extends Record>> types() {
        var types = new TreeSet<Class<? extends Record>>((a, b) -> a.getName().compareTo(b.getName()));
        collect(SipPlan.class, types);
        return types;
    }

    private static void collect(Type type, Set<Class<? extends Record>> types) {
        var plain = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        if (plain instanceof Class<?> found && found.isRecord() && types.add(found.asSubclass(Record.class))) {
            for (var component : found.getRecordComponents()) {
                collect(component.getGenericType(), types);
            }
        }
    }

    static <T extends Record> Constructor<T> constructor(Class<T> type) throws NoSuchMethodException {
        var parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(parameters);
    }
}
