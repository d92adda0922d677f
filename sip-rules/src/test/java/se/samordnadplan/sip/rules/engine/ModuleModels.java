package se.samordnadplan.sip.rules.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.Global;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.kie.api.runtime.rule.RuleContext;
import se.samordnadplan.sip.rules.fact.PlacedNeed;

/** Compiled rules of users' modules, made by hand; the files META-INF/kie/toys name them. */
public final class ModuleModels {

    private static final String PACKAGE = "users";
    private static final Global<Findings> FINDINGS = globalOf(Findings.class, PACKAGE, "findings");

    private ModuleModels() {}

    private abstract static class Users extends ModelImpl {
        Users(Rule... rules) {
            super(PACKAGE);
            withRules(List.of(rules)).withGlobals(List.of(FINDINGS));
        }
    }

    /** A rule that reports a missing description, and a short one in other words. */
    public static final class Good extends Users {
        public Good() {
            super(need("x-need-described", "NEED", "INVITED"));
        }
    }

    /** Two rules, one of them with an id that {@link Good} has. */
    public static final class Another extends Users {
        public Another() {
            super(need("x-other", "NEED", "ALL"), need("x-need-described", "NEED", "ALL"));
        }
    }

    /** A rule with the id of a shipped one. */
    public static final class Shipped extends Users {
        public Shipped() {
            super(need("goal-stated", "NEED", "ALL"));
        }
    }

    /** A rule with nothing after x-. */
    public static final class Bare extends Users {
        public Bare() {
            super(need("x-", "NEED", "ALL"));
        }
    }

    /** A rule with texts in English only. */
    public static final class Wordless extends Users {
        public Wordless() {
            super(need("x-wordless", "NEED", "ALL"));
        }
    }

    /** A rule in the category of deadlines. */
    public static final class Misplaced extends Users {
        public Misplaced() {
            super(need("x-other", "DEADLINE", "ALL"));
        }
    }

    /** A rule from a status that there is not. */
    public static final class Unknown extends Users {
        public Unknown() {
            super(need("x-other", "NEED", "FINISHED"));
        }
    }

    private static Rule need(String id, String category, String from) {
        var need = declarationOf(PlacedNeed.class, "need");
        return rule(PACKAGE, id)
                .metadata("category", category)
                .metadata("from", from)
                .build(
                        pattern(need).expr(id + " is broken", fact -> length(fact) < 10),
                        on(need, FINDINGS)
                                .execute((drools, fact, findings) -> findings.report(
                                        (RuleContext) drools,
                                        fact.at("description"),
                                        length(fact) == 0
                                                ? Map.of()
                                                : Map.of("expected", "SHORT", "count", length(fact)))));
    }

    private static int length(PlacedNeed need) {
        return need.part() == null
                ? 0
                : Objects.requireNonNullElse(need.part().description(), "").length();
    }
}
