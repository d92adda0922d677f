package se.samordnadplan.sip.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.suppression.Suppressions;
import se.samordnadplan.sip.validation.suppression.SuppressionsException;

/** Files of suppressions, from their entries. */
final class SuppressionEntries {

    private SuppressionEntries() {}

    static SipValidator validator(String... entries) throws SuppressionsException {
        return SipValidator.builder().suppressions(suppressions(entries)).build();
    }

    /** One entry a line, from line 2 on. */
    static Suppressions suppressions(String... entries) throws SuppressionsException {
        try {
            var file = Files.createTempFile("suppressions", ".yaml");
            try {
                Files.writeString(file, "suppressions:\n  - " + String.join("\n  - ", entries) + "\n");
                return Suppressions.load(file, RuleSets.shipped("national"));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
