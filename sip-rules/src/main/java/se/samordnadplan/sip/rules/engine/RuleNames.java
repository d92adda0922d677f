package se.samordnadplan.sip.rules.engine;

/** How the name of a DRL rule is made: the rule's id, or the id and a part of the rule, {@code "id / part"}. */
final class RuleNames {

    private static final String PART = " / ";

    private RuleNames() {}

    /** The id of the rule that a DRL rule of this name is, or is a part of. */
    static String idOf(String drlName) {
        int part = drlName.indexOf(PART);
        return part < 0 ? drlName : drlName.substring(0, part);
    }
}
