package se.samordnadplan.sip.cli.review;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import se.samordnadplan.sip.cli.output.JsonText;

/** Writes and reads the JSON of reviews. */
public final class ReviewJson {

    private static final ObjectReader READER = mapper().readerFor(Review.class);

    private ReviewJson() {}

    private static ObjectMapper mapper() {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }

    /**
     * A review as JSON.
     *
     * @param review the review
     * @return an object, with a line feed at its end
     */
    public static String write(Review review) {
        return JsonText.of(review);
    }

    /**
     * Reads what {@link #write(Review)} wrote.
     *
     * @param json any bytes
     * @return the review; empty where the bytes are none of this format
     */
    public static Optional<Review> read(byte[] json) {
        try {
            Review review = READER.readValue(json);
            return Optional.ofNullable(review).filter(it -> it.reviewVersion().equals(Review.VERSION));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
