package se.samordnadplan.sip.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary records of the model, made by reflection so that no component is forgotten. */
final class Generated {

    private static final int DAYS_UNTIL_9999_12_31 = 3_652_058;

    private Generated() {}

    /** Plans that can be read: of the version there is, everything else filled or absent as it comes. */
    static Arbitrary<SipPlan> plans() {
        return records(SipPlan.class);
    }

    private static <T extends Record> Arbitrary<T> records(Class<T> type) {
        var components = Arrays.asList(type.getRecordComponents());
        return Combinators.combine(
                        components.stream().map(Generated::components).toList())
                .as(values -> make(type, values));
    }

    private static <T extends Record> T make(Class<T> type, List<Object> values) {
        Iterator<Object> next = values.iterator();
        return Filled.make(type, component -> next.next());
    }

    private static Arbitrary<Object> components(RecordComponent component) {
        return component.getName().equals("formatVersion")
                ? Arbitraries.just(SipJson.FORMAT_VERSION)
                : values(component.getGenericType()).injectNull(0.3);
    }

    private static Arbitrary<Object> values(Type type) {
        if (type instanceof ParameterizedType list) {
            var elements = values(list.getActualTypeArguments()[0]).injectNull(0.1);
            return elements.list().ofMaxSize(2).asGeneric();
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            return Arbitraries.of(plain.getEnumConstants()).asGeneric();
        }
        return plain.isRecord() ? records(plain.asSubclass(Record.class)).asGeneric() : scalars(plain);
    }

    private static Arbitrary<Object> scalars(Class<?> type) {
        if (type == String.class) {
            return texts().asGeneric();
        }
        if (type == Integer.class) {
            return Arbitraries.integers().greaterOrEqual(1).asGeneric();
        }
        if (type == LocalDate.class) {
            return Arbitraries.integers()
                    .between(0, DAYS_UNTIL_9999_12_31)
                    .map(days -> LocalDate.of(1, 1, 1).plusDays(days))
                    .asGeneric();
        }
        return type == LocalTime.class
                ? Arbitraries.integers()
                        .between(0, 24 * 60 - 1)
                        .map(minutes -> LocalTime.of(minutes / 60, minutes % 60))
                        .asGeneric()
                : Arbitraries.of(true, false).asGeneric();
    }

    /** Every character there is: half a surrogate pair is none. */
    private static Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(6)
                .map(characters -> characters.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }
}
