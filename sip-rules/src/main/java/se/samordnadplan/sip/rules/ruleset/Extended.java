package se.samordnadplan.sip.rules.ruleset;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a file extends, as far as it could be read.
 *
 * <p>Of a faulty file the part that could be read still tells what is there, so that all files are checked at once; it
 * does not tell what is missing.
 *
 * @param definition the definition; null where nothing is extended or nothing could be read
 * @param whole whether what is not there is missing indeed
 */
record Extended(@Nullable Definition definition, boolean whole) {

    /** A set that stands alone. */
    static final Extended NOTHING = new Extended(null, true);

    /** Something that could not be read. */
    static final Extended UNKNOWN = new Extended(null, false);

    /** The short names of the sources that shipped sets list; what is cited by them is the law, or said to be none. */
    Set<String> shippedDocuments() {
        var names = new TreeSet<String>();
        for (@Nullable Definition each = definition; each != null; each = each.parent()) {
            if (each.shipped()) {
                names.addAll(each.documents().keySet());
            }
        }
        return names;
    }
}
