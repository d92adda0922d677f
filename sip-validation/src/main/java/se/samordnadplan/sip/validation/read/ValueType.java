package se.samordnadplan.sip.validation.read;

import java.util.List;

/** What the format asks for at one place of a document. */
sealed interface ValueType {

    /** A value that is neither an object nor a list nor one of given words. */
    enum Scalar implements ValueType {
        TEXT,
        WHOLE_NUMBER,
        BOOLEAN,
        DATE,
        TIME
    }

    /**
     * One of the format's words.
     *
     * @param allowed the words in the order of the format
     */
    record Words(List<String> allowed) implements ValueType {}

    /**
     * An object of the format.
     *
     * @param shape its fields
     */
    record Part(RecordShape shape) implements ValueType {}

    /**
     * A list.
     *
     * @param element what each element is
     */
    record ListOf(ValueType element) implements ValueType {}
}
