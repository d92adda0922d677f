package se.samordnadplan.sip.cli.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** In which respect two reviews are not alike. */
public enum Otherwise {
    /** Another rule set. */
    RULE_SET,
    /** Another version of the rule set, or of what it extends. */
    RULE_SET_VERSION,
    /** The file of the rule set was changed. */
    RULE_SET_FILE,
    /** Another version of this program. */
    ENGINE,
    /** Other groups are too small to be shown. */
    MIN_PERSONS;

    static List<Otherwise> between(Review earlier, Review now) {
        var all = new ArrayList<Otherwise>();
        var before = earlier.ruleSet();
        var set = now.ruleSet();
        if (!before.id().equals(set.id())) {
            all.add(RULE_SET);
        } else if (!before.version().equals(set.version()) || !Objects.equals(before.parent(), set.parent())) {
            all.add(RULE_SET_VERSION);
        } else if (!Objects.equals(before.sha256(), set.sha256())) {
            all.add(RULE_SET_FILE);
        }
        if (!earlier.engine().equals(now.engine())) {
            all.add(ENGINE);
        }
        if (earlier.minPersons() != now.minPersons()) {
            all.add(MIN_PERSONS);
        }
        return all;
    }
}
