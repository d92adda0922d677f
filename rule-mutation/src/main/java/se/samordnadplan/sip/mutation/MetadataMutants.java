package se.samordnadplan.sip.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.model.Rule;
import se.samordnadplan.sip.rules.RuleId;

/** Rules that say something else of themselves, which needs no compiler. */
final class MetadataMutants {

    /** The words that are near to a word of {@code @from}: what somebody would write by mistake. */
    private static final Map<String, List<String>> NEAR = Map.of(
            "ALL", List.of("INITIATED"),
            "INITIATED", List.of("ALL", "INVITED"),
            "INVITED", List.of("INITIATED", "ESTABLISHED", "INVITED_AND_DECLINED"),
            "ESTABLISHED", List.of("INVITED", "CLOSED", "ESTABLISHED_ONLY"),
            "CLOSED", List.of("ESTABLISHED"),
            "ESTABLISHED_ONLY", List.of("ESTABLISHED", "INVITED"),
            "DECLINED_ONLY", List.of("ALL", "INVITED_AND_DECLINED"),
            "INVITED_AND_DECLINED", List.of("INVITED", "ALL", "DECLINED_ONLY"));

    private MetadataMutants() {}

    /** The mutants of a rule with all its parts, which say the same of themselves. */
    static Stream<Mutant> of(String rule, List<Rule> parts) {
        var metadata = parts.get(0).getMetaData();
        var from = String.valueOf(metadata.get("from"));
        var others = NEAR.get(from).stream()
                .map(near ->
                        new Mutant(RuleId.of(rule), rule, "@from(" + from + ") → " + near, with(parts, "from", near)));
        var subject = metadata.get("subject");
        return subject == null
                ? others
                : Stream.concat(
                        others,
                        Stream.of(new Mutant(
                                RuleId.of(rule),
                                rule,
                                "@subject(" + subject + ") dropped",
                                with(parts, "subject", ""))));
    }

    private static List<Rule> with(List<Rule> parts, String key, String value) {
        return parts.stream().map(part -> with(part, key, value)).toList();
    }

    private static Rule with(Rule part, String key, String value) {
        var metadata = new HashMap<>(part.getMetaData());
        metadata.put(key, value);
        metadata.values().removeIf(""::equals);
        return new MutatedRule(part, part.getName(), metadata);
    }
}
