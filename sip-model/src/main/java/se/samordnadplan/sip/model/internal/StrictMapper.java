package se.samordnadplan.sip.model.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;

/**
 * Jackson without its leniency: nothing is coerced, nothing is passed over. Not part of the API.
 *
 * <p>Jackson 2.18 to the newest 2.x behave alike with these settings.
 */
public final class StrictMapper {

    private StrictMapper() {}

    /**
     * A mapper that refuses names which the format does not have.
     *
     * @param limits the bounds of what is read
     * @return a new mapper; thread-safe, to be kept and not to be configured further
     */
    public static ObjectMapper strict(StreamReadConstraints limits) {
        return mapper(limits, true);
    }

    /**
     * A mapper that passes over names which the format does not have.
     *
     * @param limits the bounds of what is read
     * @return a new mapper; thread-safe, to be kept and not to be configured further
     */
    public static ObjectMapper lenient(StreamReadConstraints limits) {
        return mapper(limits, false);
    }

    private static ObjectMapper mapper(StreamReadConstraints limits, boolean refuseUnknown) {
        // without a table of names: a document full of crafted ones cannot fill or overflow it
        var factory = JsonFactory.builder()
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        var builder = JsonMapper.builder(factory)
                .addModule(new StrictScalars())
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, refuseUnknown)
                .configure(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES, refuseUnknown)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(config -> {
                    for (var shape : CoercionInputShape.values()) {
                        config.setCoercion(shape, CoercionAction.Fail);
                    }
                });
        for (var type : LogicalType.values()) {
            builder.withCoercionConfig(type, config -> {
                for (var shape : CoercionInputShape.values()) {
                    config.setCoercion(shape, CoercionAction.Fail);
                }
            });
        }
        return builder.build();
    }
}
