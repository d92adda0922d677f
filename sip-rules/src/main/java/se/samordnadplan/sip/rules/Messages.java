package se.samordnadplan.sip.rules;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts for people, in Swedish and English with the same keys.
 *
 * <p>In a text {@code {name}} stands for the argument of that name, and {@code {name:one|many}} for the first word
 * where the argument is 1 and the second where it is another number. The default locale plays no part. Immutable and
 * thread-safe.
 */
public final class Messages {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?::([^|}]*)\\|([^}]*))?}");

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    private Messages() {}

    /**
     * Reads the texts beside a class.
     *
     * @param anchor the class whose package holds {@code NAME_sv.properties} and {@code NAME_en.properties} in UTF-8
     * @param name the name of the files
     * @return the texts
     * @throws IllegalStateException if a file is missing
     */
    public static Messages of(Class<?> anchor, String name) {
        var messages = new Messages();
        for (var language : Language.values()) {
            messages.texts.put(language, read(requireNonNull(anchor, "anchor"), name + "_" + language.tag()));
        }
        return messages;
    }

    /**
     * The texts of the rules of this library: {@code ID.title} and {@code ID}.
     *
     * @return the same each time
     */
    public static Messages ofRules() {
        return Rules.INSTANCE;
    }

    private static Map<String, String> read(Class<?> anchor, String file) {
        try (var in = anchor.getResourceAsStream(file + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("[" + file + "] is missing. Maybe the jar is incomplete.");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The keys that have a text in a language.
     *
     * @param language the language
     * @return an unmodifiable set
     */
    public Set<String> keys(Language language) {
        return of(language).keySet();
    }

    /**
     * Whether there is a text.
     *
     * @param key its key
     * @return true if both languages have one
     */
    public boolean has(String key) {
        return texts.values().stream().allMatch(language -> language.containsKey(key));
    }

    /**
     * A text as it stands.
     *
     * @param key its key
     * @param language the language
     * @return the text
     * @throws IllegalArgumentException if there is none
     */
    public String text(String key, Language language) {
        var text = of(language).get(requireNonNull(key, "key"));
        if (text == null) {
            throw new IllegalArgumentException("[" + key + "] has no text. Maybe add it to the message files.");
        }
        return text;
    }

    /**
     * A text with its arguments.
     *
     * @param key its key
     * @param language the language
     * @param arguments values by name; one that is missing leaves its placeholder as it is
     * @return the text
     * @throws IllegalArgumentException if there is none
     */
    public String format(String key, Language language, Map<String, ?> arguments) {
        return fill(text(key, language), arguments);
    }

    /**
     * Puts arguments into a text.
     *
     * @param text a text with placeholders
     * @param arguments values by name; one that is missing leaves its placeholder as it is
     * @return the text
     */
    public static String fill(String text, Map<String, ?> arguments) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            var value = arguments.get(match.group(1));
            if (value == null) {
                return Matcher.quoteReplacement(match.group());
            }
            var plain = match.group(2) == null
                    ? value.toString()
                    : value.toString().equals("1") ? match.group(2) : match.group(3);
            return Matcher.quoteReplacement(plain);
        });
    }

    /** A text as it stands in each language. */
    Map<Language, String> inAllLanguages(String key) {
        var all = new EnumMap<Language, String>(Language.class);
        texts.keySet().forEach(language -> all.put(language, text(key, language)));
        return all;
    }

    private Map<String, String> of(Language language) {
        return requireNonNull(texts.get(requireNonNull(language, "language")));
    }

    /** Reads the texts of the rules when they are first asked for. */
    private static final class Rules {

        private static final Messages INSTANCE = of(Messages.class, "messages");
    }
}
