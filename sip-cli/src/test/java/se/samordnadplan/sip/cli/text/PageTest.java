package se.samordnadplan.sip.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines that fit a terminal. */
class PageTest {

    @Test
    void breaksAParagraphBetweenWordsAndIndentsAllItsLines() {
        var page = new Page(false).paragraph(4, "word ".repeat(20).strip(), Ink.PLAIN);

        assertThat(page.toString())
                .isEqualTo("    " + "word ".repeat(15).strip() + "\n    "
                        + "word ".repeat(5).strip() + "\n");
    }

    @Test
    void breaksNoWord() {
        assertThat(new Page(false)
                        .paragraph(2, "a " + "x".repeat(90) + " b", Ink.PLAIN)
                        .toString())
                .isEqualTo("  a\n  " + "x".repeat(90) + "\n  b\n");
    }

    @Test
    void coloursEachLineByItself() {
        assertThat(new Page(true).paragraph(2, "a " + "x".repeat(90), Ink.GREEN).toString())
                .isEqualTo("  \u001b[32ma\u001b[0m\n  \u001b[32m" + "x".repeat(90) + "\u001b[0m\n");
    }

    @Test
    void coloursNoBlanksBetweenALabelAndItsText() {
        assertThat(new Page(true).hanging("a", Ink.GREEN, 4, "b", Ink.PLAIN).toString())
                .isEqualTo("\u001b[32ma\u001b[0m   b\n");
    }

    @Test
    void showsNoCharacterThatSteersTheTerminalOrHides() {
        assertThat(new Page(false).line("a\u001b[31m\rb\u202Ec\nd", Ink.PLAIN).toString())
                .isEqualTo("a?[31m?b?c d\n");
    }
}
