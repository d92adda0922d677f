package se.samordnadplan.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.SipValidator;

/** What a host loads in a class loader of its own and lets go of again: it judges plans of the examples. */
public final class Deployed implements Callable<List<String>> {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    @Override
    public List<String> call() throws IOException, RuleSetException {
        var validator = SipValidator.create();
        var own = validator.with(RuleSets.load(Path.of("..", "rule-sets", "call-within-3-weeks.yaml")));
        var reports = new ArrayList<String>();
        for (var plan : plans()) {
            reports.add(validator.validate(plan, MON_2026_03_02).toJson());
            reports.add(own.validate(plan, MON_2026_03_02).toJson());
        }
        return reports;
    }

    private static List<Path> plans() throws IOException {
        try (var files = Files.list(Path.of("..", "plans"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .limit(5)
                    .toList();
        }
    }
}
