package se.samordnadplan.sip.mutation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.drools.model.Rule;
import se.samordnadplan.sip.rules.MutatedJudge;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.engine.MutatedBase;

/** Makes all mutants of the rules and asks each what the tests ask of the rule. */
final class MutationRun {

    private static final String RULES = "sip-rules/src/main/resources/se/samordnadplan/sip/rules/catalogue";
    private static final String TESTS = "sip-rules/target/test-classes";
    private static final String DOCUMENTS = "sip-validation/src/test/resources/rules";
    private static final String SURVIVORS = "rule-mutation/survivors.tsv";
    private static final double MOST_SURVIVORS = 0.05;

    private final Path root;
    private final PrintStream out;
    private final Map<String, Rule> shipped = MutatedBase.shipped().getRules().stream()
            .collect(toMap(Rule::getName, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    private final List<Mutant> mutants = new ArrayList<>();

    private MutationRun(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    /**
     * Runs.
     *
     * @param args the root of the repository
     */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var isSound = new MutationRun(Path.of(args[0]), out).run(System.getProperty("sip.mutation", ""));
        System.exit(isSound ? 0 : 1);
    }

    private boolean run(String beginning) throws IOException, ClassNotFoundException {
        var all = DrlRule.in(files());
        Expectations.noteThoseOf(root.resolve(TESTS));
        Documents.note(
                root.resolve(DOCUMENTS),
                all.rules().stream().map(rule -> RuleId.of(rule.id())).collect(toSet()));
        out.printf(Locale.ROOT, "%d expectations.%n", Expectations.count());
        all.rules().stream()
                .filter(rule -> rule.id().startsWith(beginning))
                .collect(groupingBy(DrlRule::id, LinkedHashMap::new, toList()))
                .forEach((id, parts) -> addMutants(all.head(), id, parts));
        var survived = new TreeSet<String>();
        mutants.stream().filter(this::survives).map(Mutant::name).forEach(survived::add);
        return report(survived, beginning);
    }

    private List<String> files() throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(root.resolve(RULES), "*.drl")) {
            for (var file : files) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private void addMutants(String head, String id, List<DrlRule> parts) {
        var sound = parts.stream().map(part -> shipped.get(part.name())).toList();
        for (int place = 0; place < parts.size(); place++) {
            addMutants(head, parts.get(place), place, sound);
        }
        MetadataMutants.of(id, sound).forEach(mutants::add);
    }

    /** Compiles a part of a rule once with each fault, and as it is. */
    private void addMutants(String head, DrlRule part, int place, List<Rule> sound) {
        var faults = Faults.of(part);
        var drl = new StringBuilder(head).append(part.with("0", List.of()));
        for (int number = 0; number < faults.size(); number++) {
            drl.append(
                    part.with(Integer.toString(number + 1), faults.get(number).edits()));
        }
        var compiled = RuleCompiler.compile("mutants-" + mutants.size(), drl.toString()).stream()
                .collect(toMap(Rule::getName, Function.identity()));
        requireSound(part.id(), replaced(sound, place, compiled.get("0")));
        for (int number = 0; number < faults.size(); number++) {
            var broken = replaced(sound, place, compiled.get(Integer.toString(number + 1)));
            mutants.add(new Mutant(
                    RuleId.of(part.id()), part.name(), faults.get(number).name(), broken));
        }
    }

    private static List<Rule> replaced(List<Rule> sound, int place, Rule by) {
        var rules = new ArrayList<>(sound);
        var shipped = sound.get(place);
        rules.set(place, new MutatedRule(by, shipped.getName(), shipped.getMetaData()));
        return rules;
    }

    /** A rule that is compiled here as it is has to pass, or else every mutant would seem to be noticed. */
    private static void requireSound(String id, List<Rule> parts) {
        if (!Expectations.hold(RuleId.of(id), MutatedJudge.of(parts))) {
            throw new IllegalStateException("The rule [" + id + "] fails without a fault.");
        }
    }

    private boolean survives(Mutant mutant) {
        return Expectations.hold(mutant.id(), MutatedJudge.of(mutant.parts()));
    }

    private boolean report(Set<String> survived, String beginning) throws IOException {
        var complaints = Survivors.read(root.resolve(SURVIVORS), beginning).complaints(survived);
        complaints.forEach(out::println);
        out.printf(Locale.ROOT, "%d of %d mutants survive.%n", survived.size(), mutants.size());
        return complaints.isEmpty() && survived.size() <= MOST_SURVIVORS * mutants.size();
    }
}
