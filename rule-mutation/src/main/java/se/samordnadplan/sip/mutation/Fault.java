package se.samordnadplan.sip.mutation;

import java.util.List;

/**
 * A fault that was put into a rule's text.
 *
 * @param name what is different
 * @param edits how the text differs
 */
record Fault(String name, List<DrlRule.Edit> edits) {}
