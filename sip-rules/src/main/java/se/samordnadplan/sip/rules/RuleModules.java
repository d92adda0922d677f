package se.samordnadplan.sip.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.engine.RuleBase;
import se.samordnadplan.sip.rules.engine.RuleDescription;
import se.samordnadplan.sip.rules.spi.RuleModule;

/**
 * Rules of users' own, checked and ready to be demanded by a rule-set file: see {@link RuleSets#load(java.nio.file.Path,
 * RuleModules)}.
 *
 * <p>Nothing is looked for unless it is asked for here. Immutable and thread-safe; dear to make, so keep it.
 */
public final class RuleModules {

    private static final RuleModules NONE = new RuleModules(Map.of(), Map.of(), null);

    private final Map<RuleId, RuleDescription> rules;
    private final Map<RuleId, Messages> messages;
    private final @Nullable RuleJudge judge;

    private RuleModules(Map<RuleId, RuleDescription> rules, Map<RuleId, Messages> messages, @Nullable RuleJudge judge) {
        this.rules = rules;
        this.messages = messages;
        this.judge = judge;
    }

    /**
     * No rules but those of this library.
     *
     * @return the same each time
     */
    public static RuleModules none() {
        return NONE;
    }

    /**
     * The modules that a class loader finds with {@link ServiceLoader}.
     *
     * @param loader the class loader, as a rule that of the host's own classes
     * @return its modules, checked
     * @throws IllegalArgumentException if one of them cannot be made or used, see {@link #of}
     */
    public static RuleModules find(ClassLoader loader) {
        try {
            return of(ServiceLoader.load(RuleModule.class, requireNonNull(loader, "loader")).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList());
        } catch (ServiceConfigurationError e) {
            throw new IllegalArgumentException(
                    "A rule module on the class path cannot be made: " + e.getMessage()
                            + ". Maybe META-INF/services names a class that is not there or has no public constructor.",
                    e);
        }
    }

    /**
     * Modules given one by one.
     *
     * @param modules the modules
     * @return the modules, checked
     * @throws IllegalArgumentException if a module has no compiled rules, or a rule that does not describe itself, has an
     *     id without {@code x-} (as all shipped rules have), one that another module has, or lacks a text
     */
    public static RuleModules of(Collection<? extends RuleModule> modules) {
        if (modules.isEmpty()) {
            return NONE;
        }
        var rules = new LinkedHashMap<RuleId, RuleDescription>();
        var messages = new LinkedHashMap<RuleId, Messages>();
        var generated = new ArrayList<Class<?>>();
        for (var module : modules) {
            var content = ModuleContent.of(module);
            content.rules().forEach(rule -> {
                var id = RuleId.of(rule.name());
                if (rules.put(id, rule) != null) {
                    throw content.refusal(id.value(), "is in another module, too. Give it an id of its own");
                }
                messages.put(id, content.messages());
            });
            generated.addAll(content.generated());
        }
        return new RuleModules(rules, messages, new RuleJudge(RuleBase.shipped().with(generated), messages));
    }

    /**
     * What the rules of the modules say of themselves.
     *
     * @return an unmodifiable list, module by module
     */
    public List<RuleDescription> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * The texts of a rule of a module.
     *
     * @param rule its id
     * @return those of its module; empty where no module has the rule
     */
    public Optional<Messages> messages(RuleId rule) {
        return Optional.ofNullable(messages.get(requireNonNull(rule, "rule")));
    }

    /** The titles of all rules. */
    Map<RuleId, Map<Language, String>> titles() {
        var titles = new LinkedHashMap<RuleId, Map<Language, String>>();
        messages.forEach((id, texts) -> titles.put(id, texts.inAllLanguages(id + ".title")));
        return titles;
    }

    RuleJudge judge() {
        return judge == null ? RuleJudge.shipped() : judge;
    }

    /** The ids; no content. */
    @Override
    public String toString() {
        return "RuleModules" + rules.keySet();
    }
}
