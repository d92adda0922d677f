package se.samordnadplan.sip.cli.command;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the words of an option, in upper or lower case, with a hyphen between their parts.
 *
 * @param <E> the enum of the words
 */
final class Words<E extends Enum<E>> implements ITypeConverter<E> {

    private final Class<E> type;

    Words(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String word) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> word(constant).equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of " + all()));
    }

    private String all() {
        return Stream.of(type.getEnumConstants()).map(Words::word).collect(Collectors.joining(", "));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
