package se.samordnadplan.sip.benchmarks.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.util.Map;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.samordnadplan.sip.benchmarks.Typical;
import se.samordnadplan.sip.benchmarks.plain.PlainJudge;
import se.samordnadplan.sip.rules.RuleJudge;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.constraint.ConstraintCheck;

/** Who judges, each made only for its own benchmark, with the plan as it wants it made beforehand. */
public final class PeerStates {

    private PeerStates() {}

    /** This library. */
    @State(Scope.Benchmark)
    public static class Library {

        final Ours twenty = new Ours(Typical.AS_OF);
        final RuleJudge judge = RuleJudge.shipped();
        final PlainJudge plain = new PlainJudge();
        final ConstraintCheck constraints = new ConstraintCheck();
        final SipValidator validator =
                SipValidator.builder().ruleSet(Typical.ruleSet()).build();

        /** For JMH. */
        public Library() {}
    }

    /** Drools. */
    @State(Scope.Benchmark)
    public static class Drools {

        final ClassicDrools rules = new ClassicDrools();

        /** For JMH. */
        public Drools() {}
    }

    /** easy-rules. */
    @State(Scope.Benchmark)
    public static class Easy {

        final EasyRules rules = new EasyRules();

        /** For JMH. */
        public Easy() {}
    }

    /** CEL. */
    @State(Scope.Benchmark)
    public static class Expressions {

        final Cel rules = new Cel();
        Map<String, Object> variables = Map.of();

        /** For JMH. */
        public Expressions() {}

        /**
         * Makes a map of the plan.
         *
         * @param state the plan
         */
        @Setup
        public void convert(PlanState state) {
            variables = Cel.variables(state.plan);
        }
    }

    /** networknt. */
    @State(Scope.Benchmark)
    public static class JsonSchema {

        final Networknt schema = new Networknt();
        JsonNode document = NullNode.getInstance();

        /** For JMH. */
        public JsonSchema() {}

        /**
         * Makes a tree of the plan.
         *
         * @param state the plan
         * @throws IOException if it is no JSON
         */
        @Setup
        public void convert(PlanState state) throws IOException {
            document = new ObjectMapper().readTree(state.json);
        }
    }

    /** HAPI FHIR. */
    @State(Scope.Benchmark)
    public static class Fhir {

        final Hapi validator = new Hapi();
        String bundle = "";

        /** For JMH. */
        public Fhir() {}

        /**
         * Makes a bundle of the plan.
         *
         * @param state the plan
         */
        @Setup
        public void convert(PlanState state) {
            bundle = validator.bundle(state.plan);
        }
    }
}
