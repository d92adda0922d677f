package se.samordnadplan.sip.validation.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.io.Serial;
import java.time.LocalDate;
import se.samordnadplan.sip.model.internal.JsonLayout;
import se.samordnadplan.sip.model.internal.Scalars;

/** Writes and reads the JSON of reports. */
final class ReportJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .addModule(new Dates())
            .build();

    private static final ObjectWriter LINE = MAPPER.writer();
    private static final ObjectWriter PRETTY = MAPPER.writer(JsonLayout.PRETTY);

    private ReportJson() {}

    static String line(ValidationReport report) {
        return text(LINE, report);
    }

    static String pretty(ValidationReport report) {
        return text(PRETTY, report) + "\n";
    }

    private static String text(ObjectWriter writer, ValidationReport report) {
        try {
            return writer.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report could not be written. Maybe two versions of Jackson are mixed.");
        }
    }

    static ValidationReport parse(String json) {
        ValidationReport report;
        try {
            report = MAPPER.readValue(json, ValidationReport.class);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw refused(place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr());
        }
        if (report == null || !report.reportVersion().equals(ValidationReport.VERSION)) {
            throw refused("");
        }
        return report;
    }

    private static IllegalArgumentException refused(String place) {
        return new IllegalArgumentException("[json] is no report of format " + ValidationReport.VERSION + place
                + ". Maybe it is another document, or a list of reports.");
    }

    /** Dates are ISO text. */
    private static final class Dates extends SimpleModule {

        @Serial
        private static final long serialVersionUID = 1L;

        Dates() {
            super("sip-report-dates");
            addSerializer(new Written());
            addDeserializer(LocalDate.class, new Read());
        }
    }

    private static final class Written extends StdScalarSerializer<LocalDate> {

        @Serial
        private static final long serialVersionUID = 1L;

        Written() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate date, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(date.toString());
        }
    }

    private static final class Read extends StdScalarDeserializer<LocalDate> {

        @Serial
        private static final long serialVersionUID = 1L;

        Read() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var date = Scalars.date(parser.getText());
            if (date == null) {
                throw JsonMappingException.from(parser, "not a date");
            }
            return date;
        }
    }
}
