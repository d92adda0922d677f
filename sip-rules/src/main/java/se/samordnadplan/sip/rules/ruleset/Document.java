package se.samordnadplan.sip.rules.ruleset;

/**
 * A source that citations name.
 *
 * @param title the title as shown to people
 * @param statute whether it is one of the statutes on the plan itself (statements L1 to L10)
 */
public record Document(String title, boolean statute) {}
