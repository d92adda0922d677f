package se.samordnadplan.sip.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samordnadplan.sip.cli.catalogue.RuleList;
import se.samordnadplan.sip.cli.catalogue.RuleRow;
import se.samordnadplan.sip.cli.catalogue.RulesAsMarkdown;
import se.samordnadplan.sip.cli.catalogue.RulesAsText;
import se.samordnadplan.sip.cli.output.JsonText;
import se.samordnadplan.sip.cli.output.Target;
import se.samordnadplan.sip.rules.RuleSet;

/** {@code sip rules}: lists the rules, or shows one. */
@Command(name = "rules", description = "List the rules, or show one of them: sip rules show RULE.")
final class RulesCommand implements Callable<Integer> {

    private static final String LIST = "list";
    private static final String SHOW = "show";

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "list|show", arity = "0..1", defaultValue = LIST, description = "what to do")
    private String action = LIST;

    @Parameters(index = "1", paramLabel = "RULE", arity = "0..1", description = "the rule to show")
    private @Nullable String rule;

    @Mixin
    private RuleSetOptions rules = new RuleSetOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text, json, markdown (markdown and show without -r: all shipped rule sets); ${DEFAULT-VALUE}")
    private ListFormat format = ListFormat.TEXT;

    @Mixin
    private TalkOptions talk = new TalkOptions();

    RulesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        var text = text();
        try (var target = Target.open(talk.output(), surroundings.out())) {
            target.write(text);
            target.commit();
        }
        return ExitCode.FINE.number();
    }

    private String text() {
        if (action.equals(LIST) && rule == null) {
            return list();
        }
        if (action.equals(SHOW) && rule != null) {
            return show(rule);
        }
        throw new UsageException("write sip rules, sip rules list or sip rules show RULE");
    }

    private String list() {
        return switch (format) {
            case TEXT -> new RulesAsText(talk.language()).list(listOf(rules.load()));
            case JSON -> JsonText.of(listOf(rules.load()));
            case MARKDOWN -> page(rules.loadAll());
        };
    }

    private String page(List<RuleSet> ruleSets) {
        return new RulesAsMarkdown(talk.language(), ruleSets)
                .page(ruleSets.stream().map(this::listOf).toList());
    }

    private RuleList listOf(RuleSet ruleSet) {
        return RuleList.of(ruleSet, rules.asOf(surroundings), talk.language());
    }

    private String show(String id) {
        return switch (format) {
            case TEXT -> new RulesAsText(talk.language()).show(listsOf(id));
            case JSON -> JsonText.of(row(id, listOf(rules.load())));
            case MARKDOWN -> new RulesAsMarkdown(talk.language(), rules.loadAll()).section(listsOf(id));
        };
    }

    private List<RuleList> listsOf(String id) {
        return rules.loadAll().stream()
                .map(this::listOf)
                .map(list -> list.only(row(id, list)))
                .toList();
    }

    private static RuleRow row(String id, RuleList list) {
        return list.rules().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UsageException("there is no rule '" + id + "'; sip rules lists them all"));
    }
}
