package se.samordnadplan.sip.cli.sarif;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** By what a platform knows a finding again in the next run, wherever the document and the line have moved. */
final class Fingerprint {

    private Fingerprint() {}

    /** The same for the same plan, rule and pointer; without an id of the plan, for the same document. */
    static Map<String, String> of(Finding finding, ValidationReport report) {
        var plan = report.plan().id() == null
                ? "document " + report.document()
                : "plan " + report.plan().id();
        var hash = hash(plan + "\n" + finding.rule() + "\n" + finding.pointer());
        var fingerprints = new LinkedHashMap<String, String>();
        fingerprints.put("planRulePointer/v1", hash);
        // The only one that GitHub looks at; without it, it would take a hash of the text of the line.
        fingerprints.put("primaryLocationLineHash", hash);
        return fingerprints;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("[SHA-256] is missing. Maybe the Java runtime is incomplete.", e);
        }
    }
}
