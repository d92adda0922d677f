package se.samordnadplan.sip.rules.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Compiled rules, ready to be fired on the facts of a plan. Immutable and thread-safe; dear to make, cheap to use, so
 * keep it.
 *
 * <p>The rules are independent of each other: none makes or changes a fact, so each gives the same findings alone as
 * among others.
 */
public final class RuleBase {

    private final List<Model> models;
    private final SortedMap<String, RuleDescription> descriptions;
    private final Map<String, RuleBase> singles = new ConcurrentHashMap<>();
    private final Parts parts = new Parts(this::part);

    /** Made when the rules are first fired: mostly only parts are. */
    private volatile @Nullable Sessions sessions;

    private RuleBase(Collection<? extends Model> models) {
        this.models = List.copyOf(models);
        this.descriptions = Descriptions.of(this.models);
    }

    /**
     * The rules of this library, made on first use.
     *
     * @return the same each time
     * @throws IllegalStateException if the compiled rules are not on the class path
     */
    public static RuleBase shipped() {
        return Shipped.INSTANCE;
    }

    /** Rules from models made in another way. */
    static RuleBase of(Collection<? extends Model> models) {
        return new RuleBase(models);
    }

    /**
     * These rules together with more.
     *
     * @param generated classes that the build plugin of Drools generated from DRL, each with a global {@code findings}
     *     of the type {@link Findings}
     * @return a new rule base; this one where there are no classes
     * @throws IllegalArgumentException if a class is no compiled rules, a rule lacks its metadata, or an id is there
     *     already
     */
    public RuleBase with(Collection<? extends Class<?>> generated) {
        if (generated.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(models);
        generated.forEach(type -> all.add(Models.of(type)));
        return new RuleBase(all);
    }

    /**
     * The classes that the build plugin of Drools generated for a jar.
     *
     * @param loader finds the jar
     * @param artifact its coordinates, {@code groupId:artifactId}
     * @return the classes, for {@link #with}
     * @throws IllegalArgumentException if the jar has no compiled rules
     */
    public static List<Class<?>> generated(ClassLoader loader, String artifact) {
        return Models.generated(loader, artifact);
    }

    /**
     * What rules say of themselves, without making them ready to be fired.
     *
     * @param generated classes that the build plugin of Drools generated from DRL
     * @return one description for each id, in alphabetical order of the ids
     * @throws IllegalArgumentException if a class is no compiled rules, or a rule lacks its metadata
     */
    public static List<RuleDescription> describe(Collection<? extends Class<?>> generated) {
        var models = generated.stream().<Model>map(Models::of).toList();
        return List.copyOf(Descriptions.of(models).values());
    }

    /**
     * What the rules say of themselves.
     *
     * @return one description for each id, in alphabetical order of the ids
     */
    public List<RuleDescription> rules() {
        return List.copyOf(descriptions.values());
    }

    /**
     * Only one of the rules, with all its parts, to judge it by itself.
     *
     * @param ruleName the id of the rule
     * @return the same each time
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleBase only(String ruleName) {
        if (!descriptions.containsKey(requireNonNull(ruleName, "ruleName"))) {
            throw new IllegalArgumentException(
                    "There is no rule [" + ruleName + "]. Maybe look its id up in the rule catalogue.");
        }
        return singles.computeIfAbsent(ruleName, id -> part(Set.of(id)));
    }

    /**
     * Only some of the rules, with all their parts, to judge by these alone.
     *
     * @param ruleNames the ids of the rules; of those that are not here nothing comes
     * @return the same as before, unless many others have been asked for since
     */
    public RuleBase only(Set<String> ruleNames) {
        return parts.of(ruleNames);
    }

    /**
     * Fires all rules on the facts of one plan.
     *
     * <p>A condition that throws ends a whole run in Drools, and a run that threw is thrown away. Each rule is then fired
     * alone, so that one broken rule costs only its own findings. What a rule throws goes no further, because its message
     * may quote the plan.
     *
     * @param facts the facts; iterated anew for each run
     * @param findings where the rules report
     * @return the ids of the rules that could not be evaluated, in alphabetical order; they have reported nothing
     */
    public Set<String> fire(Iterable<?> facts, Findings findings) {
        requireNonNull(facts, "facts");
        var attempt = findings.another();
        if (completes(facts, attempt)) {
            findings.add(attempt);
            return Set.of();
        }
        return descriptions.size() == 1 ? descriptions.keySet() : fireEachAlone(facts, findings);
    }

    private Set<String> fireEachAlone(Iterable<?> facts, Findings findings) {
        var failed = new TreeSet<String>();
        for (var rule : descriptions.keySet()) {
            failed.addAll(only(rule).fire(facts, findings));
        }
        return failed;
    }

    /** Whatever comes from a rule counts as its failure; what comes from the machine, and the death of the thread, pass. */
    private boolean completes(Iterable<?> facts, Findings findings) {
        try {
            sessions().fire(facts, findings);
            return true;
        } catch (InternalError | UnknownError | ThreadDeath e) {
            throw e;
        } catch (Throwable e) {
            return false;
        }
    }

    private Sessions sessions() {
        var made = sessions;
        return made != null ? made : makeSessions();
    }

    private synchronized Sessions makeSessions() {
        var made = sessions;
        if (made == null) {
            made = new Sessions(KieBases.of(models));
            sessions = made;
        }
        return made;
    }

    private RuleBase part(Set<String> ids) {
        return new RuleBase(models.stream()
                .map(model -> new PartOfModel(model, ids::contains))
                .filter(model -> !model.getRules().isEmpty())
                .toList());
    }

    /** Makes the shipped rules when they are first asked for. */
    private static final class Shipped {

        private static final RuleBase INSTANCE = new RuleBase(List.of(Models.shipped()));
    }
}
