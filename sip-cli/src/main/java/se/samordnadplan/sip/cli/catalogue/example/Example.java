package se.samordnadplan.sip.cli.catalogue.example;

/**
 * Wrong and right by one rule, as parts of two documents that differ in little else. What is left out is an ellipsis.
 *
 * @param pointer the place that a report names in the wrong one
 * @param missing whether there is nothing at that place
 * @param wrong a part of the document that breaks the rule
 * @param right the same part of the document that keeps it; empty where that has no such part
 */
public record Example(String pointer, boolean missing, String wrong, String right) {}
