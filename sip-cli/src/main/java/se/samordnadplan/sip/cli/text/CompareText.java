package se.samordnadplan.sip.cli.text;

import java.util.List;
import java.util.Map;
import se.samordnadplan.sip.cli.catalogue.RuleTitles;
import se.samordnadplan.sip.cli.compare.Affected;
import se.samordnadplan.sip.cli.compare.Comparison;
import se.samordnadplan.sip.rules.Language;

/** A comparison for people, as text: what was compared, then plans, verdicts and rules. Immutable. */
public final class CompareText {

    private static final int INDENT = 4;

    private final TextWords words;
    private final boolean colour;
    private final boolean brief;

    /**
     * The form.
     *
     * @param language the language
     * @param colour whether to colour
     * @param brief whether to leave out the plans
     */
    public CompareText(Language language, boolean colour, boolean brief) {
        this.words = new TextWords(language);
        this.colour = colour;
        this.brief = brief;
    }

    /**
     * A comparison in this form.
     *
     * @param comparison the comparison
     * @return its text
     */
    public String render(Comparison comparison) {
        var page = new Page(colour);
        page.line(words.of("compare.title"), Ink.BOLD);
        side("compare.old", comparison.before(), page);
        side("compare.new", comparison.now(), page);
        page.blank();
        if (comparison.isSame()) {
            page.line(words.of("compare.same"), comparison.isWhole() ? Ink.GREEN : Ink.PLAIN);
            return page.toString();
        }
        affected("compare.onlyOld", comparison.onlyBefore(), page);
        affected("compare.onlyNew", comparison.onlyNow(), page);
        for (var change : comparison.verdicts()) {
            var verdicts =
                    Map.of("old", words.of(change.before(), "verdict"), "new", words.of(change.now(), "verdict"));
            page.line(words.format("compare.verdict", verdicts), Ink.of(change.now()));
            affected("compare.plans", change.affected(), page);
        }
        comparison.rules().forEach(change -> rule(change, page));
        return page.toString();
    }

    private void side(String key, Comparison.Side side, Page page) {
        var numbers = Map.of("n", side.reports(), "plans", side.plans());
        page.paragraph(
                0,
                words.format(key, numbers) + ": "
                        + String.join(
                                " · ",
                                List.of(
                                        String.join(", ", side.ruleSets()),
                                        String.join(", ", side.asOf()),
                                        "sip " + String.join(", ", side.engines()))),
                Ink.PLAIN);
        if (side.notEvaluated() > 0) {
            page.paragraph(INDENT, words.format("compare.notEvaluated", Map.of("n", side.notEvaluated())), Ink.RED);
        }
        if (side.cutShort() > 0) {
            page.paragraph(INDENT, words.format("compare.cutShort", Map.of("n", side.cutShort())), Ink.RED);
        }
    }

    private void rule(Comparison.RuleChange change, Page page) {
        var title = RuleTitles.ofCatalogue(change.rule(), words.language())
                .map(text -> " – " + text)
                .orElse("");
        page.line(
                words.of("compare.severity." + change.severity().name()) + " " + change.rule() + title,
                Ink.of(change.severity()));
        affected("compare.began", change.began(), page);
        affected("compare.ceased", change.ceased(), page);
    }

    private void affected(String key, Affected affected, Page page) {
        if (affected.plans() == 0) {
            return;
        }
        var text = words.format(key, Map.of("n", affected.plans()));
        if (!brief) {
            var more = affected.plans() > affected.ids().size() ? ", …" : "";
            text += ": " + String.join(", ", affected.ids()) + more;
        }
        page.paragraph(INDENT, text, Ink.PLAIN);
    }
}
