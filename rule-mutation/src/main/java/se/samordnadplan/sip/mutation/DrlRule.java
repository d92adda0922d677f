package se.samordnadplan.sip.mutation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * A rule in its file, as the parser of Drools sees it.
 *
 * @param file the text of the file
 * @param parsed the rule, with its places in the file
 */
record DrlRule(String file, RuleDescr parsed) {

    private static final String PART = " / ";

    /**
     * Rules of one package.
     *
     * @param head package, imports and globals, which all files of the package share
     * @param rules the rules, in the order of the files
     */
    record Package(String head, List<DrlRule> rules) {}

    /** The rules of some files, which belong to one package. */
    static Package in(Collection<String> files) {
        var head = new LinkedHashSet<String>();
        var rules = new ArrayList<DrlRule>();
        for (var file : files) {
            var parsed = parse(file);
            head.add("package " + parsed.getName() + ";");
            parsed.getImports().forEach(type -> head.add("import " + type.getTarget() + ";"));
            parsed.getGlobals()
                    .forEach(global -> head.add("global " + global.getType() + " " + global.getIdentifier() + ";"));
            parsed.getRules().forEach(rule -> rules.add(new DrlRule(file, rule)));
        }
        // Imports come before globals, whatever the order of the files.
        return new Package(
                head.stream()
                        .sorted(Comparator.comparing(line -> line.startsWith("global")))
                        .collect(joining("\n", "", "\n\n")),
                List.copyOf(rules));
    }

    private static PackageDescr parse(String file) {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            var parsed = parser.parse(false, file);
            if (parser.hasErrors()) {
                throw new IllegalArgumentException("The rules cannot be parsed: " + parser.getErrors());
            }
            return parsed;
        } catch (DroolsParserException e) {
            throw new IllegalArgumentException(e);
        }
    }

    String name() {
        return parsed.getName();
    }

    /** The id of the rule that this is, or is a part of. */
    String id() {
        int part = name().indexOf(PART);
        return part < 0 ? name() : name().substring(0, part);
    }

    String consequence() {
        return parsed.getConsequence().toString().strip();
    }

    /** The rule under another name, with some of its text replaced. */
    String with(String newName, List<Edit> edits) {
        var text = new StringBuilder(file.substring(parsed.getStartCharacter(), parsed.getEndCharacter() + 1));
        edits.stream().sorted((one, other) -> other.from() - one.from()).forEach(edit -> {
            int from = edit.from() - parsed.getStartCharacter();
            text.replace(from, from + edit.length(), edit.by());
        });
        var named = "rule \"" + name() + "\"";
        if (text.indexOf(named) != 0) {
            throw new IllegalStateException("The rule [" + name() + "] does not begin with its name.");
        }
        return text.replace(0, named.length(), "rule \"" + newName + "\"")
                        .toString()
                        .strip() + "\n\n";
    }

    /** The text of the consequence replaced by another. */
    Edit consequence(String by) {
        var now = consequence();
        return new Edit(file.lastIndexOf(now, parsed.getEndCharacter()), now.length(), by);
    }

    /**
     * A piece of the file replaced.
     *
     * @param from where it begins, from 0
     * @param length how long it is
     * @param by what comes in its place
     */
    record Edit(int from, int length, String by) {}
}
