package se.samordnadplan.sip.benchmarks.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSets;

/** The document that all read, and the plan that all judge. */
@State(Scope.Benchmark)
public class PlanState {

    static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);

    /** The document: a file of {@code examples/plans}. */
    @Param("01-home-after-hip-fracture.json")
    public String document = "";

    final RuleSet ruleSet = RuleSets.shipped("vasterbotten");
    private byte[] json = {};
    private SipPlan plan = SipJson.read("{\"formatVersion\": \"1.0\"}");

    /** For JMH. */
    public PlanState() {}

    /**
     * Reads the document from disk once.
     *
     * @throws IOException if it is not there; JMH is run from the root of the repository
     */
    @Setup
    public void readFile() throws IOException {
        json = Files.readAllBytes(Path.of("examples", "plans", document));
        plan = SipJson.read(json);
    }

    byte[] json() {
        return json;
    }

    SipPlan plan() {
        return plan;
    }
}
