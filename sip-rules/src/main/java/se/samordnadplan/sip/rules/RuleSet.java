package se.samordnadplan.sip.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordnadplan.sip.rules.ruleset.Definition;
import se.samordnadplan.sip.rules.ruleset.Timeline;
import se.samordnadplan.sip.rules.ruleset.VersionDefinition;

/**
 * What one instrument or routine demands of plans: how strongly, on which ground, with which values, and in which period.
 *
 * <p>Immutable; may be shared between threads. Made by {@link RuleSets}.
 */
public final class RuleSet {

    private final Definition definition;
    private final RuleModules modules;
    private final Timeline timeline;

    RuleSet(Definition definition, RuleModules modules) {
        this.definition = definition;
        this.modules = modules;
        this.timeline = Timeline.of(definition, modules.titles());
    }

    /**
     * The id, as reports show it.
     *
     * @return the id
     */
    public String id() {
        return definition.id();
    }

    /**
     * The title for people.
     *
     * @param language the language wanted
     * @return the title
     */
    public String title(Language language) {
        return requireNonNull(definition.title().get(requireNonNull(language, "language")));
    }

    /**
     * The set that this one extends, shipped or from a file.
     *
     * @return empty for a set that stands alone
     */
    public Optional<RuleSet> parent() {
        return Optional.ofNullable(definition.parent()).map(parent -> new RuleSet(parent, modules));
    }

    /**
     * The SHA-256 of the file that a user gave, in lower-case hexadecimal.
     *
     * @return empty for a shipped set
     */
    public Optional<String> sha256() {
        return Optional.ofNullable(definition.sha256());
    }

    /**
     * Whether the library brought this set along.
     *
     * @return false for a user's file
     */
    public boolean shipped() {
        return definition.shipped();
    }

    /**
     * The modules with users' own rules that the set was loaded with.
     *
     * @return none for a shipped set
     */
    public RuleModules modules() {
        return modules;
    }

    /**
     * The ids that users gave (x-…): those of the rules the set was loaded with, and of the deadlines it has on any day.
     *
     * @return an unmodifiable set, empty for a shipped set
     */
    public Set<RuleId> usersOwnIds() {
        return Stream.concat(modules.titles().keySet().stream(), timeline.deadlines())
                .filter(RuleId::isUsersOwn)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The versions and the periods they state.
     *
     * @return an unmodifiable list, at least one, in order of time
     */
    public List<VersionPeriod> versions() {
        return definition.versions().stream().map(VersionDefinition::period).toList();
    }

    /**
     * What the set demands on a day.
     *
     * <p>Outside the stated periods the nearest version is applied, of two at the same distance the earlier one, and
     * {@link ActiveRules#status()} says so.
     *
     * @param referenceDate the reference date of the plan, any day
     * @return the demands; the same object for all days with the same answer
     */
    public ActiveRules on(LocalDate referenceDate) {
        return timeline.on(requireNonNull(referenceDate, "referenceDate"));
    }

    /** The id; no content. */
    @Override
    public String toString() {
        return "RuleSet[" + id() + "]";
    }
}
