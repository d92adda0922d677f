package se.samordnadplan.sip.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of text for a terminal. None is wider than 80 characters, unless a word or a path is.
 *
 * <p>Control characters, which could steer the terminal, and invisible ones become question marks. Not thread-safe.
 */
final class Page {

    private static final int WIDTH = 80;
    private static final int NARROWEST = 20;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private final boolean colour;
    private final StringBuilder text = new StringBuilder();

    Page(boolean colour) {
        this.colour = colour;
    }

    Page blank() {
        text.append('\n');
        return this;
    }

    /** A line that is not broken, such as a path that somebody may copy. */
    Page line(String line, Ink ink) {
        text.append(ink.on(printable(line), colour)).append('\n');
        return this;
    }

    /** A paragraph, all its lines indented. */
    Page paragraph(int indent, String paragraph, Ink ink) {
        return hanging("", Ink.PLAIN, indent, paragraph, ink);
    }

    /** A paragraph beside its label, all its lines starting at the same column. */
    Page hanging(String label, Ink labelInk, int indent, String paragraph, Ink ink) {
        var start = printable(label);
        var first = labelInk.on(start, colour) + " ".repeat(Math.max(0, indent - start.length()));
        for (var line : lines(printable(paragraph), Math.max(NARROWEST, WIDTH - indent))) {
            text.append(first).append(ink.on(line, colour)).append('\n');
            first = " ".repeat(indent);
        }
        return this;
    }

    static String printable(String text) {
        return UNPRINTABLE.matcher(text.replace('\n', ' ')).replaceAll("?");
    }

    private static List<String> lines(String paragraph, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : paragraph.split(" +")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
