package se.samordnadplan.sip.benchmarks.plain;

import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.fact.Subject;

/** A rule of the catalogue as a method: what a rule in DRL says of itself, and what it looks for. */
record PlainRule(RuleId id, Category category, From from, Subject subject, Check check) {

    /** Looks for what breaks a rule. */
    @FunctionalInterface
    interface Check {

        /** Reports each place of a plan that breaks the rule. */
        void on(Parts parts, PlainFindings findings);
    }

    static PlainRule rule(String id, Category category, From from, Subject subject, Check check) {
        return new PlainRule(RuleId.of(id), category, from, subject, check);
    }
}
