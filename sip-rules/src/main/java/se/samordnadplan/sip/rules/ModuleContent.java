package se.samordnadplan.sip.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.samordnadplan.sip.rules.engine.RuleBase;
import se.samordnadplan.sip.rules.engine.RuleDescription;
import se.samordnadplan.sip.rules.spi.RuleModule;

/** What one module brings, checked by itself. */
record ModuleContent(String artifact, List<Class<?>> generated, List<RuleDescription> rules, Messages messages) {

    /** What other steps than the rules find. */
    private static final Set<Category> OTHERS =
            EnumSet.of(Category.READING, Category.CONSTRAINT, Category.DEADLINE, Category.SYSTEM);

    static ModuleContent of(RuleModule module) {
        var generated = RuleBase.generated(module.getClass().getClassLoader(), module.artifact());
        var content = new ModuleContent(module.artifact(), generated, RuleBase.describe(generated), module.messages());
        content.rules.forEach(content::check);
        return content;
    }

    private void check(RuleDescription rule) {
        var id = rule.name();
        if (!RuleId.isValid(id) || !RuleId.of(id).isUsersOwn() || id.length() < 3) {
            throw refusal(id, "has no id of a user's own. Let it begin with x- and hold only a-z, 0-9 and hyphens");
        }
        if (OTHERS.contains(CompiledRule.of(rule).category())) {
            throw refusal(id, "has the category of another step. Choose that of a chapter of the rule catalogue");
        }
        Stream.of(id + ".title", id)
                .filter(key -> !messages.has(key))
                .findFirst()
                .ifPresent(key -> {
                    throw refusal(id, "lacks the text [" + key + "] in sv or en. Add it to the messages of the module");
                });
    }

    IllegalArgumentException refusal(String rule, String advice) {
        return new IllegalArgumentException("The rule [" + rule + "] of [" + artifact + "] " + advice + ".");
    }
}
