package se.samordnadplan.sip.rules.ruleset;

import java.util.HashSet;
import java.util.List;
import se.samordnadplan.sip.rules.file.Problems;

/** Checks that the versions of a file have names of their own and follow each other without overlap. */
final class VersionSequence {

    private final Problems problems;

    VersionSequence(Problems problems) {
        this.problems = problems;
    }

    void check(List<VersionDraft> versions) {
        var names = new HashSet<String>();
        for (var version : versions) {
            if (version.name() != null && !names.add(version.name())) {
                problems.add(version.place(), "an earlier version has the same name. Choose another.");
            }
        }
        for (int i = 1; i < versions.size(); i++) {
            checkPair(versions.get(i - 1), versions.get(i));
        }
    }

    private void checkPair(VersionDraft earlier, VersionDraft later) {
        if (earlier.from() == null || later.from() == null) {
            return;
        }
        if (later.from().isBefore(earlier.from())) {
            problems.add(later.place(), "the version before this one begins later. Put the oldest first.");
        } else if (earlier.endKnown() && earlier.to() == null) {
            problems.add(later.place(), "the version before this one has no end. Give it a to before this from.");
        } else if (earlier.to() != null && !later.from().isAfter(earlier.to())) {
            problems.add(
                    later.place(), "the version before this one is still in force. Its to must be before this from.");
        }
    }
}
