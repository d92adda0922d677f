package se.samordnadplan.sip.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules and deadlines that this version of the library can judge, in the order of the rule catalogue. */
public final class Catalogue {

    /** The rule that tells of deadlines soon due: a row among the rules of a rule set, judged with the deadlines. */
    public static final RuleId DEADLINE_APPROACHING = RuleId.of("deadline-approaching");

    private static final String RESOURCE = "/META-INF/sip/catalogue.txt";
    private static final String DEADLINE_SECTION = "12";

    private Catalogue() {}

    /**
     * The rules of sections 1 to 11.
     *
     * @return an unmodifiable list in catalogue order
     */
    public static List<RuleId> rules() {
        return Content.RULES;
    }

    /**
     * The deadlines of section 12, without {@code deadline-approaching}.
     *
     * @return an unmodifiable list in catalogue order
     */
    public static List<RuleId> deadlines() {
        return Content.DEADLINES;
    }

    /**
     * The order of the catalogue: rules, deadlines, {@code deadline-approaching}; other ids after them by their text.
     * For users' own ids see {@link ActiveRules#order()}.
     *
     * @return the order, consistent with equals
     */
    public static Comparator<RuleId> order() {
        return Comparator.comparingInt(Catalogue::place).thenComparing(Comparator.naturalOrder());
    }

    private static int place(RuleId id) {
        return Content.PLACES.getOrDefault(id, Integer.MAX_VALUE);
    }

    /** The content of the resource, read when first asked for. */
    private static final class Content {

        private static final Map<RuleId, Integer> PLACES = new HashMap<>();
        private static final List<RuleId> RULES;
        private static final List<RuleId> DEADLINES;

        static {
            var rules = new ArrayList<RuleId>();
            var deadlines = new ArrayList<RuleId>();
            for (var line : lines()) {
                int semicolon = line.indexOf(';');
                var id = RuleId.of(line.substring(0, semicolon));
                PLACES.put(id, PLACES.size());
                var isDeadline = line.substring(semicolon + 1).strip().equals(DEADLINE_SECTION);
                (isDeadline ? deadlines : rules).add(id);
            }
            deadlines.remove(DEADLINE_APPROACHING);
            RULES = List.copyOf(rules);
            DEADLINES = List.copyOf(deadlines);
        }

        private static List<String> lines() {
            try (var stream = Objects.requireNonNull(Catalogue.class.getResourceAsStream(RESOURCE), RESOURCE)) {
                return List.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
            } catch (IOException e) {
                throw new IllegalStateException(
                        "[catalogue] cannot be read. Maybe the jar of sip-rules is damaged.", e);
            }
        }
    }
}
