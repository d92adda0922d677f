package se.samordnadplan.sip.model.internal;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The text form of records that hold personal data. Not part of the API. */
public final class Masked {

    private static final String MASK = "***";

    private Masked() {}

    /**
     * Shows a record without anything that could tell who it is about: words of the format, numbers, true and false,
     * and its structure; every other value that is there is a mask.
     *
     * @param part a record of the model
     * @return its name and components
     */
    public static String text(Record part) {
        var text = new StringJoiner(", ", part.getClass().getSimpleName() + "[", "]");
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            var value = value(part, component);
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                text.add(component.getName() + "=" + shown(value));
            }
        }
        return text.toString();
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Masked::shown).toList().toString();
        }
        return value instanceof Enum<?>
                        || value instanceof Boolean
                        || value instanceof Integer
                        || value instanceof Record
                ? value.toString()
                : MASK;
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            // no cause: what an accessor throws could quote the plan
            throw new IllegalStateException("[" + component.getName() + "] cannot be read.");
        }
    }
}
