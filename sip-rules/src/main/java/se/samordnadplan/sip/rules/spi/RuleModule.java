package se.samordnadplan.sip.rules.spi;

import se.samordnadplan.sip.rules.Messages;

/**
 * A jar with rules of a user's own, compiled from DRL by {@code kie-maven-plugin} with {@code generateModel}.
 *
 * <p>The rules see the same facts and report to the same collector as the shipped ones, and describe themselves in the
 * same way: the name of a rule is its id, which begins with {@code x-}; {@code @category} and {@code @from} say what it is
 * about and from which status it applies; {@code @subject}, if there is one, names a
 * {@link se.samordnadplan.sip.rules.fact.Subject}. A rule is demanded by the rule-set files that have a row for it, and by
 * nothing else.
 *
 * <p>Implementations have a constructor without parameters, are named in {@code META-INF/services}, and give the same
 * answers each time. See {@link se.samordnadplan.sip.rules.RuleModules}.
 */
public interface RuleModule {

    /**
     * The Maven coordinates of the jar without its version, under which the plugin files the compiled rules.
     *
     * @return {@code groupId:artifactId}; {@code META-INF/kie/groupId/artifactId/drools-model} is looked up with the class
     *     loader of this module
     */
    String artifact();

    /**
     * The texts of the rules in Swedish and English: for each rule {@code ID.title}, what must hold, and {@code ID}, what
     * a report says when it does not. Where a rule reports the argument {@code expected}, {@code ID.EXPECTED} is preferred.
     *
     * @return the texts, as a rule from {@link Messages#of(Class, String)}
     */
    Messages messages();
}
