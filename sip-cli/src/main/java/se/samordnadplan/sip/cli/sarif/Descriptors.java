package se.samordnadplan.sip.cli.sarif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.catalogue.ReportableRule;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.Severity;

/** The rules of a run, and where each stands among them. Immutable. */
final class Descriptors {

    private final List<Sarif.Descriptor> all;
    private final Map<String, Integer> places = new HashMap<>();

    Descriptors(List<ReportableRule> rules) {
        this.all = rules.stream().map(Descriptors::descriptor).toList();
        all.forEach(descriptor -> places.put(descriptor.id(), places.size()));
    }

    List<Sarif.Descriptor> all() {
        return all;
    }

    @Nullable
    Integer indexOf(RuleId rule) {
        return places.get(rule.value());
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static Sarif.Descriptor descriptor(ReportableRule rule) {
        return new Sarif.Descriptor(
                rule.id(),
                new Sarif.Text(rule.title() + "."),
                rule.why().isEmpty() ? null : new Sarif.Text(String.join("\n", rule.why())),
                help(rule),
                new Sarif.Configuration(
                        rule.severity() != null, rule.severity() == null ? null : level(rule.severity())),
                properties(rule));
    }

    private static Sarif.@Nullable Text help(ReportableRule rule) {
        var help = new ArrayList<String>();
        if (rule.help() != null) {
            help.add(rule.help());
        }
        if (!rule.sources().isEmpty()) {
            help.add("[" + rule.sources() + "]");
        }
        return help.isEmpty() ? null : new Sarif.Text(String.join("\n", help));
    }

    private static Map<String, String> properties(ReportableRule rule) {
        var properties = new LinkedHashMap<String, String>();
        properties.put("category", rule.category());
        if (rule.binding() != null) {
            properties.put("binding", rule.binding().name());
        }
        return properties;
    }
}
