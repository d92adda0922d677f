package se.samordnadplan.sip.rules;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The id of a rule or a deadline: part of the public contract, never changing its meaning.
 *
 * <p>It holds the letters a–z, digits and hyphens. An id that begins with {@code x-} is a user's own. In JSON it is a
 * text. The natural order is that of the text; for that of the catalogue see {@link Catalogue#order()}.
 *
 * @param value the text of the id
 */
public record RuleId(@JsonValue String value) implements Comparable<RuleId> {

    private static final int MAX_LENGTH = 100;

    /**
     * Checks the shape of the id.
     *
     * @throws IllegalArgumentException if the text holds other characters, is empty or longer than 100
     */
    public RuleId {
        if (!isValid(requireNonNull(value, "value"))) {
            throw new IllegalArgumentException(
                    "[rule id] holds only a-z, 0-9 and hyphens. Maybe there is an upper-case letter or a space in it.");
        }
    }

    /**
     * The id with a text.
     *
     * @param value the text of the id
     * @return the id
     * @throws IllegalArgumentException if the text is not of the shape of an id
     */
    @JsonCreator
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /**
     * Whether a text has the shape of an id.
     *
     * @param value any text
     * @return true if {@link #of(String)} accepts it
     */
    public static boolean isValid(String value) {
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if ((letter < 'a' || letter > 'z') && (letter < '0' || letter > '9') && letter != '-') {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= MAX_LENGTH;
    }

    /**
     * Whether a user made this id.
     *
     * @return true if it begins with {@code x-}
     */
    public boolean isUsersOwn() {
        return value.startsWith("x-");
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** Written by hand, like the hash code: ids are the keys of the hottest maps. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleId id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The text of the id, as {@link #of(String)} takes it. */
    @Override
    public String toString() {
        return value;
    }
}
