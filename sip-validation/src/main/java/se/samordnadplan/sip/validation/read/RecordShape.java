package se.samordnadplan.sip.validation.read;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one record of the format, taken from the record itself once and kept.
 *
 * <p>Immutable and thread-safe. For use within this library.
 */
public final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Map<String, Field> fields = new LinkedHashMap<>();

    private RecordShape(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            var field = new Field(component.getName(), typeOf(component.getGenericType()), component.getAccessor());
            fields.put(field.name(), field);
        }
    }

    /**
     * Gives the shape of a record of the format.
     *
     * @param type the class of the record
     * @return its shape
     */
    public static RecordShape of(Class<? extends Record> type) {
        return SHAPES.get(type);
    }

    /**
     * Gives the fields.
     *
     * @return the fields in the order of the format
     */
    public Iterable<Field> fields() {
        return fields.values();
    }

    @Nullable
    Field field(String name) {
        return fields.get(name);
    }

    private static ValueType typeOf(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ValueType.ListOf(typeOf(list.getActualTypeArguments()[0]));
        }
        return type instanceof Class<?> plain ? typeOf(plain) : refuse(type);
    }

    private static ValueType typeOf(Class<?> type) {
        if (type.isEnum()) {
            return new ValueType.Words(
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        }
        return type.isRecord() ? new ValueType.Part(SHAPES.get(type)) : scalar(type);
    }

    private static ValueType scalar(Class<?> type) {
        if (type == String.class) {
            return ValueType.Scalar.TEXT;
        }
        if (type == Integer.class) {
            return ValueType.Scalar.WHOLE_NUMBER;
        }
        if (type == Boolean.class) {
            return ValueType.Scalar.BOOLEAN;
        }
        if (type == LocalDate.class) {
            return ValueType.Scalar.DATE;
        }
        return type == LocalTime.class ? ValueType.Scalar.TIME : refuse(type);
    }

    private static ValueType refuse(Type type) {
        throw new IllegalStateException("The format has no field of type [" + type.getTypeName()
                + "]. Maybe teach RecordShape and the strict mapper the new type together.");
    }

    /** One field of a record. */
    public static final class Field {

        private final String name;
        private final ValueType type;
        private final Method accessor;

        private Field(String name, ValueType type, Method accessor) {
            this.name = name;
            this.type = type;
            this.accessor = accessor;
        }

        /**
         * Gives the name.
         *
         * @return the name in the document
         */
        public String name() {
            return name;
        }

        /**
         * Says whether records can stand in this field, one or a list of them.
         *
         * @return true for an object of the format or a list of such
         */
        public boolean holdsRecords() {
            return type instanceof ValueType.Part
                    || type instanceof ValueType.ListOf list && list.element() instanceof ValueType.Part;
        }

        /**
         * Reads the field.
         *
         * @param part a record of the shape
         * @return the value, or null where absent
         */
        public @Nullable Object of(Record part) {
            try {
                return accessor.invoke(part);
            } catch (IllegalAccessException | InvocationTargetException e) {
                // no cause: what an accessor throws could quote the plan
                throw new IllegalStateException("The field [" + name + "] could not be read from its record.");
            }
        }

        ValueType type() {
            return type;
        }
    }
}
