package se.samordnadplan.sip.rules.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.file.Node.Kind;
import se.samordnadplan.sip.rules.file.Node.ListNode;
import se.samordnadplan.sip.rules.file.Node.ScalarNode;

/** Reads single values and lists; null means that a problem was reported. */
public final class Values {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");

    private final Problems problems;

    /**
     * A reader.
     *
     * @param problems gets what is refused
     */
    public Values(Problems problems) {
        this.problems = problems;
    }

    /**
     * A text that is not blank.
     *
     * @param node the value
     * @return the text
     */
    public @Nullable String text(Node node) {
        if (!(node instanceof ScalarNode scalar) || scalar.kind() == Kind.NOTHING) {
            return refuse(node, "a text belongs here.");
        }
        if (scalar.kind() != Kind.TEXT) {
            return refuse(node, "a text belongs here. Put it in quotes.");
        }
        return scalar.text().isBlank() ? refuse(node, "the text is empty. Fill it in.") : scalar.text();
    }

    /**
     * A day, as 2026-01-31.
     *
     * @param node the value
     * @return the day
     */
    public @Nullable LocalDate date(Node node) {
        var advice = "a date belongs here: year-month-day, e.g. 2026-01-31.";
        if (!(node instanceof ScalarNode scalar) || !DATE.matcher(scalar.text()).matches()) {
            return refuse(node, advice);
        }
        try {
            return LocalDate.parse(scalar.text());
        } catch (DateTimeParseException e) {
            return refuse(node, "there is no such day. Maybe the month has fewer days.");
        }
    }

    /**
     * A whole number without quotes.
     *
     * @param node the value
     * @param least the least one allowed
     * @param most the greatest one allowed
     * @return the number
     */
    public @Nullable Integer wholeNumber(Node node, int least, int most) {
        if (!(node instanceof ScalarNode scalar)
                || scalar.kind() != Kind.WHOLE_NUMBER
                || !WHOLE_NUMBER.matcher(scalar.text()).matches()) {
            return refuse(node, "a whole number from " + least + " to " + most + " belongs here, without quotes.");
        }
        int number = Integer.parseInt(scalar.text());
        return number < least || number > most
                ? refuse(node, "the number is outside the range " + least + " to " + most + ".")
                : Integer.valueOf(number);
    }

    /**
     * True or false without quotes.
     *
     * @param node the value
     * @return the value
     */
    public @Nullable Boolean bool(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == Kind.BOOLEAN
                ? Boolean.valueOf(scalar.text())
                : refuse(node, "true or false belongs here, without quotes.");
    }

    /**
     * A word of an enum.
     *
     * @param <E> the enum
     * @param node the value
     * @param type the enum
     * @return the constant
     */
    public <E extends Enum<E>> @Nullable E word(Node node, Class<E> type) {
        return word(node, EnumSet.allOf(type));
    }

    /**
     * One of several words of an enum.
     *
     * @param <E> the enum
     * @param node the value
     * @param allowed the words
     * @return the constant
     */
    public <E extends Enum<E>> @Nullable E word(Node node, Collection<E> allowed) {
        var text = node instanceof ScalarNode scalar ? scalar.text() : "";
        for (E word : allowed) {
            if (word.name().equals(text)) {
                return word;
            }
        }
        var words = allowed.stream().map(Enum::name).toList();
        return refuse(
                node,
                "one of these words belongs here: " + String.join(", ", words) + "." + Near.suggestion(text, words));
    }

    /**
     * A list.
     *
     * @param <T> the type of the elements
     * @param node the value
     * @param element reads an element, or refuses it with null and a problem
     * @return the elements that could be read
     */
    public <T> @Nullable List<T> list(Node node, Function<Node, @Nullable T> element) {
        if (!(node instanceof ListNode list)) {
            return refuse(node, "a list belongs here: [a, b] or lines that begin with a hyphen.");
        }
        var read = new ArrayList<T>();
        for (var each : list.elements()) {
            var value = element.apply(each);
            if (value != null) {
                read.add(value);
            }
        }
        return List.copyOf(read);
    }

    /**
     * Refuses a value.
     *
     * @param <T> the type that was wanted
     * @param node the value
     * @param advice the fault and how to mend it
     * @return null
     */
    public <T> @Nullable T refuse(Node node, String advice) {
        problems.add(node.place(), advice);
        return null;
    }
}
