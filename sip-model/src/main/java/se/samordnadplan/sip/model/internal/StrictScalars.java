package se.samordnadplan.sip.model.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.io.Serial;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads and writes the scalar values of the format, each in its one form. Not part of the API. */
final class StrictScalars extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    StrictScalars() {
        super("sip-scalars");
        addDeserializer(String.class, new TextReader());
        addDeserializer(Integer.class, new NumberReader());
        addDeserializer(LocalDate.class, new DateReader());
        addDeserializer(LocalTime.class, new TimeReader());
        setDeserializerModifier(new ExactWords());
        addSerializer(new Written<>(LocalDate.class));
        addSerializer(new Written<>(LocalTime.class));
    }

    /** Refuses a value without saying what it is: messages must not quote the document. */
    private abstract static class Strict<T> extends StdScalarDeserializer<T> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final JsonToken expected;

        Strict(Class<?> type, JsonToken expected) {
            super(type);
            this.expected = expected;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var value = parser.hasToken(expected) ? read(parser) : null;
            if (value == null) {
                throw JsonMappingException.from(parser, "not a value of the expected kind");
            }
            return value;
        }

        /** Null where it is no value of the kind. */
        abstract @Nullable T read(JsonParser parser) throws IOException;
    }

    private static final class TextReader extends Strict<String> {

        @Serial
        private static final long serialVersionUID = 1L;

        TextReader() {
            super(String.class, JsonToken.VALUE_STRING);
        }

        @Override
        @Nullable
        String read(JsonParser parser) throws IOException {
            var text = parser.getText();
            return Scalars.isUnicode(text) ? text : null;
        }
    }

    private static final class NumberReader extends Strict<Integer> {

        @Serial
        private static final long serialVersionUID = 1L;

        NumberReader() {
            super(Integer.class, JsonToken.VALUE_NUMBER_INT);
        }

        @Override
        @Nullable
        Integer read(JsonParser parser) throws IOException {
            if (parser.getNumberType() != JsonParser.NumberType.INT) {
                return null;
            }
            int number = parser.getIntValue();
            return number < Limits.LEAST_NUMBER ? null : Integer.valueOf(number);
        }
    }

    private static final class DateReader extends Strict<LocalDate> {

        @Serial
        private static final long serialVersionUID = 1L;

        DateReader() {
            super(LocalDate.class, JsonToken.VALUE_STRING);
        }

        @Override
        @Nullable
        LocalDate read(JsonParser parser) throws IOException {
            return Scalars.date(parser.getText());
        }
    }

    private static final class TimeReader extends Strict<LocalTime> {

        @Serial
        private static final long serialVersionUID = 1L;

        TimeReader() {
            super(LocalTime.class, JsonToken.VALUE_STRING);
        }

        @Override
        @Nullable
        LocalTime read(JsonParser parser) throws IOException {
            return Scalars.time(parser.getText());
        }
    }

    /** Takes a word only as it is written in the format: Jackson by itself takes spaces around it away. */
    private static final class WordReader extends Strict<Enum<?>> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final Enum<?>[] words;

        WordReader(Class<?> type) {
            super(type, JsonToken.VALUE_STRING);
            this.words = (Enum<?>[]) type.getEnumConstants();
        }

        @Override
        @Nullable
        Enum<?> read(JsonParser parser) throws IOException {
            var text = parser.getText();
            for (var word : words) {
                if (word.name().equals(text)) {
                    return word;
                }
            }
            return null;
        }
    }

    private static final class ExactWords extends BeanDeserializerModifier {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription description,
                JsonDeserializer<?> deserializer) {
            return new WordReader(type.getRawClass());
        }
    }

    private static final class Written<T> extends StdScalarSerializer<T> {

        @Serial
        private static final long serialVersionUID = 1L;

        Written(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(value.toString());
        }
    }
}
