package se.samordnadplan.sip.validation.read;

/**
 * Finds where a text stops being JSON (RFC 8259): the first character of the first token that is none or cannot stand
 * where it does, or the end of a text that ends too soon. A name with half a surrogate pair is none.
 *
 * <p>Told by ourselves so that the place is the same whichever version of the parser refused the text.
 */
final class Syntax {

    private final String text;
    private final StringBuilder open = new StringBuilder();
    private int at;

    private Syntax(String text) {
        this.text = text;
    }

    /**
     * The fault of a text.
     *
     * @return {@code json-malformed}; at the end where the whole text is JSON
     */
    static Unreadable fault(String text) {
        var syntax = new Syntax(text);
        var expected = syntax.walk();
        return TokenReader.malformed(expected, Place.at(text, syntax.at));
    }

    private String walk() {
        skipSpace();
        if (at == text.length()) {
            return "CONTENT";
        }
        if (!values()) {
            return at == text.length() || isOpenString() ? "MORE" : "JSON";
        }
        return "NOTHING";
    }

    /** One value with all that is in it; stands at the fault or after the value. */
    private boolean values() {
        do {
            if (!beginning()) {
                return false;
            }
            skipSpace();
            while (!open.isEmpty() && at < text.length() && text.charAt(at) == closing()) {
                close();
            }
            if (!open.isEmpty() && !take(',')) {
                return false;
            }
        } while (!open.isEmpty());
        return true;
    }

    /** What stands before a value, the value itself if it is a single token, else its opening and all openings after it. */
    private boolean beginning() {
        while (true) {
            if (!open.isEmpty() && closing() == '}' && !name()) {
                return false;
            }
            if (at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '[')) {
                open.append(text.charAt(at));
                at++;
                skipSpace();
                if (at < text.length() && text.charAt(at) == closing()) {
                    close();
                    return true;
                }
            } else {
                return scalar();
            }
        }
    }

    private boolean name() {
        return at < text.length() && text.charAt(at) == '"' && skip(Lexer.name(text, at)) && take(':');
    }

    private boolean scalar() {
        return at < text.length() && skip(text.charAt(at) == '"' ? Lexer.string(text, at) : Lexer.word(text, at));
    }

    private boolean skip(int end) {
        if (end < 0) {
            return false;
        }
        at = end;
        skipSpace();
        return true;
    }

    private boolean take(char c) {
        return at < text.length() && text.charAt(at) == c && skip(at + 1);
    }

    private void close() {
        open.setLength(open.length() - 1);
        skip(at + 1);
    }

    private char closing() {
        return open.charAt(open.length() - 1) == '{' ? '}' : ']';
    }

    private boolean isOpenString() {
        return text.charAt(at) == '"' && Lexer.string(text, at) == Lexer.UNFINISHED;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
