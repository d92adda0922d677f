package se.samordnadplan.sip.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one run of JMH measured.
 *
 * @param all each result, in the order of the run
 */
record Results(List<Measured> all) {

    Results {
        all = List.copyOf(all);
    }

    /**
     * Reads what JMH wrote with {@code -rf json}.
     *
     * @throws IOException if it is not JSON
     */
    static Results of(String json) throws IOException {
        var all = new ArrayList<Measured>();
        new ObjectMapper().readTree(json).forEach(result -> all.add(Measured.of(result)));
        return new Results(all);
    }

    /** How many parses of the same run a result is; NaN where there is no parse, or one of them is no time. */
    double parses(Measured row) {
        return row.in(unitOf(row));
    }

    /** The parse that has most in common: the same parameters, as far as it has them, then the same class. */
    private @Nullable Measured unitOf(Measured row) {
        return all.stream()
                .filter(one -> one.isUnit() && agrees(one.parameters(), row.parameters()))
                .max(Comparator.comparing((Measured one) -> one.suite().equals(row.suite()))
                        .thenComparing(one -> one.parameters().size()))
                .orElse(null);
    }

    private static boolean agrees(Map<String, String> unit, Map<String, String> row) {
        return unit.entrySet().stream()
                .allMatch(parameter -> parameter.getValue().equals(row.get(parameter.getKey())));
    }
}
