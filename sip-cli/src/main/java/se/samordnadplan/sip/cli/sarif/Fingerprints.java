package se.samordnadplan.sip.cli.sarif;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * By what a platform knows the findings of a report again in the next run, wherever the document and the line have moved. Not
 * thread-safe.
 */
final class Fingerprints {

    private final String plan;
    private final Map<String, Integer> given = new HashMap<>();

    Fingerprints(ValidationReport report) {
        this.plan = report.plan().id() == null
                ? "document " + report.document()
                : "plan " + report.plan().id();
    }

    /**
     * The same for the same plan, rule and pointer; without an id of the plan, for the same document. Of several findings that are
     * alike in this the second and further ones are told apart by their number.
     */
    Map<String, String> next(Finding finding) {
        var place = plan + "\n" + finding.rule() + "\n" + finding.pointer();
        int number = given.merge(place, 1, Integer::sum);
        var hash = hash(number == 1 ? place : place + "\n" + number);
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
