package se.samordnadplan.sip.rules.ruleset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Language;

/**
 * A rule-set file without faults, and the one it extends. Immutable.
 *
 * @param id the id
 * @param title the title in each language
 * @param parent what it extends, null for a shipped set that stands alone
 * @param sha256 of a user's file, in lower-case hexadecimal; null for a shipped set
 * @param documents the sources listed, by the key that citations use
 * @param versions at least one, in order of time
 */
public record Definition(
        String id,
        Map<Language, String> title,
        @Nullable Definition parent,
        @Nullable String sha256,
        Map<String, Document> documents,
        List<VersionDefinition> versions) {

    /** Copies the collections. */
    public Definition {
        title = Map.copyOf(title);
        documents = Map.copyOf(documents);
        versions = List.copyOf(versions);
    }

    /**
     * Whether the library brought it along.
     *
     * @return false for a user's file
     */
    public boolean shipped() {
        return sha256 == null;
    }

    /** The sources that citations may name: those listed here and those of what is extended. */
    Map<String, Document> allDocuments() {
        var all = new TreeMap<String, Document>();
        if (parent != null) {
            all.putAll(parent.allDocuments());
        }
        all.putAll(documents);
        return all;
    }
}
