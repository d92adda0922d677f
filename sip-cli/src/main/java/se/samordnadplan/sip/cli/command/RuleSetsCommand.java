package se.samordnadplan.sip.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samordnadplan.sip.cli.catalogue.RuleSetRow;
import se.samordnadplan.sip.cli.catalogue.RuleSetsAsText;
import se.samordnadplan.sip.cli.output.JsonText;
import se.samordnadplan.sip.cli.output.Target;
import se.samordnadplan.sip.rules.RuleSets;

/** {@code sip rule-sets}: lists the shipped rule sets. */
@Command(name = "rule-sets", description = "List the shipped rule sets and their versions.")
final class RuleSetsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json",
            defaultValue = "text",
            description = "${DEFAULT-VALUE}")
    private ListFormat format = ListFormat.TEXT;

    @Mixin
    private TalkOptions talk = new TalkOptions();

    RuleSetsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (format == ListFormat.MARKDOWN) {
            throw new UsageException("--format of rule-sets is text or json");
        }
        var rows = RuleSets.shippedIds().stream()
                .map(id -> RuleSetRow.of(RuleSets.shipped(id), talk.language()))
                .toList();
        try (var target = Target.open(talk.output(), surroundings.out())) {
            target.write(text(rows));
            target.commit();
        }
        return ExitCode.FINE.number();
    }

    private String text(List<RuleSetRow> rows) {
        return format == ListFormat.JSON ? JsonText.of(rows) : RuleSetsAsText.of(rows);
    }
}
