package se.samordnadplan.sip.validation.suppression;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;

/**
 * A pattern of JSON pointers: a pointer in which the token {@code *} stands for any one token and {@code **} for any number
 * of them, also none.
 *
 * <p>Immutable and thread-safe. Source: the report format, version 1.0, suppressions.
 */
public final class PointerGlob {

    private static final String ANY_ONE = "*";
    private static final String ANY_NUMBER = "**";

    private final String text;

    /** As they are in a pointer; the two wildcards as they are written: no name of the format has an asterisk. */
    private final List<String> tokens;

    private PointerGlob(String text, List<String> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * Reads a pattern.
     *
     * @param text the pattern, such as {@code /goals/0/**}
     * @return the pattern
     * @throws IllegalArgumentException if it does not begin with {@code /}, has an empty token, a {@code ~} that is neither
     *     {@code ~0} nor {@code ~1}, or an asterisk beside other characters
     */
    public static PointerGlob of(String text) {
        requireNonNull(text, "text");
        if (!text.startsWith("/")) {
            throw refusal("must begin with a slash. Maybe /" + ANY_NUMBER + " is meant: any place.");
        }
        var tokens = JsonPointer.parse(text).tokens();
        for (var token : tokens) {
            if (token.isEmpty()) {
                throw refusal("has nothing between two slashes, or after the last. Maybe a slash is too many.");
            }
            if (token.contains(ANY_ONE) && !token.equals(ANY_ONE) && !token.equals(ANY_NUMBER)) {
                throw refusal(
                        "has an asterisk beside other characters: * is one whole part between slashes, ** any number"
                                + " of them. Maybe a slash is missing.");
            }
        }
        return new PointerGlob(text, List.copyOf(tokens));
    }

    private static IllegalArgumentException refusal(String advice) {
        return new IllegalArgumentException("[pointer] " + advice);
    }

    /**
     * Whether the pattern fits a pointer as a whole.
     *
     * @param pointer the pointer
     * @return true if it does
     */
    public boolean matches(JsonPointer pointer) {
        var given = pointer.tokens();
        // Whether the tokens of the pattern so far fit the first 0, 1, 2 … tokens of the pointer.
        var fits = new boolean[given.size() + 1];
        fits[0] = true;
        for (var token : tokens) {
            fits = token.equals(ANY_NUMBER) ? fromTheFirstOn(fits) : oneFurther(fits, token, given);
        }
        return fits[given.size()];
    }

    private static boolean[] fromTheFirstOn(boolean[] fits) {
        var then = new boolean[fits.length];
        boolean any = false;
        for (int i = 0; i < fits.length; i++) {
            any |= fits[i];
            then[i] = any;
        }
        return then;
    }

    private static boolean[] oneFurther(boolean[] fits, String token, List<String> given) {
        var then = new boolean[fits.length];
        for (int i = 0; i < given.size(); i++) {
            then[i + 1] = fits[i] && (token.equals(ANY_ONE) || token.equals(given.get(i)));
        }
        return then;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PointerGlob glob && glob.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text of the pattern, as {@link #of(String)} takes it. */
    @Override
    public String toString() {
        return text;
    }
}
