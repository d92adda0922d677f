package se.samordnadplan.sip.cli.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** A list of rule sets for people. */
public final class RuleSetsAsText {

    private RuleSetsAsText() {}

    /**
     * A line for each rule set, and one for each of its versions.
     *
     * @param rows the rule sets
     * @return the text, with a line break at its end
     */
    public static String of(List<RuleSetRow> rows) {
        return rows.stream().map(RuleSetsAsText::of).collect(Collectors.joining("\n"));
    }

    private static String of(RuleSetRow row) {
        return row.id() + "\n  " + row.title() + "\n"
                + row.versions().stream().map(RuleSetsAsText::of).collect(Collectors.joining());
    }

    private static String of(RuleSetRow.Version version) {
        return "  " + version.version() + ": " + version.from() + " –"
                + (version.to() == null ? "" : " " + version.to()) + "\n";
    }
}
